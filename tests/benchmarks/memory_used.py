"""How much memory this process has and had, in MiB. Linux counts it best; elsewhere only the most is known."""

from pathlib import Path

_STATUS = "/proc/self/status"


def most_mib() -> float:
    """The most this process ever held in memory. Raises `ImportError` on Windows, which cannot tell it so."""
    if Path(_STATUS).exists():
        return _status_mib("VmHWM")
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20


def now_mib() -> float:
    """What this process holds in memory now; where only the most is known, that."""
    return _status_mib("VmRSS") if Path(_STATUS).exists() else most_mib()


def _status_mib(name: str) -> float:
    for line in Path(_STATUS).read_text(encoding="ascii").splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) / 1024
    raise OSError(f"the kernel does not tell {name}")

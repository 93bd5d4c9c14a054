"""Makes the till's sounds from sine waves; standard library only. Running it writes the WAV files."""

import math
import struct
import wave
from pathlib import Path

RATE = 44_100
ATTACK_S = 0.008
RELEASE_S = 0.03
LOUDNESS = 0.32

SOUNDS = {
    "success": ((0.0, 0.34, 783.99), (0.11, 0.42, 1174.66)),
    "failure": ((0.0, 0.22, 329.63), (0.19, 0.36, 246.94)),
    "attention": ((0.0, 0.16, 659.26), (0.22, 0.26, 659.26)),
    "late": ((0.0, 0.2, 523.25), (0.16, 0.2, 659.26), (0.32, 0.2, 523.25), (0.48, 0.4, 659.26)),
    "refunded": ((0.0, 0.3, 783.99), (0.16, 0.3, 659.26), (0.32, 0.45, 523.25)),
    "alarm": tuple((step * 0.18, 0.17, hertz) for step, hertz in enumerate((880.0, 622.25) * 4)),
}
"""For each sound its notes: begin and length in seconds, frequency in hertz."""


def note(at_s: float, length_s: float, hertz: float) -> float:
    """A struck note `at_s` seconds after its start: a tone with two soft overtones that dies away."""
    if not 0 <= at_s < length_s:
        return 0.0
    shape = min(1.0, at_s / ATTACK_S, (length_s - at_s) / RELEASE_S) * math.exp(-5.0 * at_s)
    angle = 2 * math.pi * hertz * at_s
    return shape * (math.sin(angle) + 0.25 * math.sin(2 * angle) + 0.08 * math.sin(3 * angle))


def samples(notes: tuple[tuple[float, float, float], ...]) -> bytes:
    """The notes mixed, as 16-bit mono samples at `RATE`."""
    end_s = max(begin + length for begin, length, _ in notes)
    values = (
        sum(note(index / RATE - begin, length, hertz) for begin, length, hertz in notes)
        for index in range(int(end_s * RATE))
    )
    return b"".join(struct.pack("<h", round(32_767 * LOUDNESS * value)) for value in values)


def main() -> None:
    """Write each sound beside this script."""
    for name, notes in SOUNDS.items():
        with wave.open(str(Path(__file__).with_name(f"{name}.wav")), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples(notes))


if __name__ == "__main__":
    main()

"""`pos-app keys`: the merchant's key pairs from first to last, in a terminal. What it does is in `key_keeping`.

Prints public halves only; no option gives a private half out.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from pos_app.app import key_keeping
from pos_app.app.key_qr import BLOCKS, terminal_qr
from pos_app.app.key_words import refusal_words
from pos_app.app.keys_options import parser, settings_of
from pos_app.app.vault_access import access_of
from pos_app.settings.key_pairs import short_fingerprint
from pos_app.settings.master_key import VaultAccess
from pos_app.settings.merchant_keys import KeptKey, Ledger, MerchantKeys
from pos_app.settings.mistakes import SettingsError
from pos_app.settings.records import Settings
from pos_app.settings.secrets import KeyProblem
from pos_app.settings.signing_key import vault_path
from pos_app.settings.vault_errors import SecretMissing, VaultProblem

OK, FAILED, WRONG_USE = 0, 1, 2


class _Failed(Exception):
    """It cannot be done; each argument is a line for people."""


def main(argv: Sequence[str], access: VaultAccess | None = None) -> int:
    """Run `pos-app keys`; `argv` is what follows `keys`. Returns the exit code."""
    try:
        arguments = parser().parse_args(argv)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else WRONG_USE
    try:
        _COMMANDS[arguments.command](arguments, settings_of(arguments), access or access_of())
    except (SettingsError, KeyProblem, VaultProblem, _Failed) as error:
        print("pos-app keys:", "\n    ".join(_lines(error)), file=sys.stderr)
        return FAILED
    return OK


def _lines(error: Exception) -> Sequence[str]:
    """What happened, what it means for the money, and what to do, where an error says all three."""
    if isinstance(error, VaultProblem):
        return error.what, error.means, error.do
    return error.args if isinstance(error, _Failed) else (str(error),)


def _new(arguments: argparse.Namespace, settings: Settings, access: VaultAccess) -> None:
    kept = key_keeping.first_pair(
        settings, access, by_passphrase=arguments.passphrase, key_version=arguments.key_version
    )
    _tell_new(kept, settings, arguments)


def _import(arguments: argparse.Namespace, settings: Settings, access: VaultAccess) -> None:
    kept = key_keeping.pair_from_file(
        settings,
        access,
        arguments.file,
        by_passphrase=arguments.passphrase,
        key_version=arguments.key_version,
    )
    _tell_new(kept, settings, arguments)
    print(f"Once AlphaPay has confirmed it, destroy {arguments.file} and every copy of it.")


def _rotate(arguments: argparse.Namespace, settings: Settings, access: VaultAccess) -> None:
    kept = key_keeping.next_pair(settings, access, key_version=arguments.key_version)
    _tell_new(kept, settings, arguments)
    print(
        "Until then the till signs with the key it has. AlphaPay may take only one at a time: do it between sales."
    )


def _show(arguments: argparse.Namespace, settings: Settings, access: VaultAccess) -> None:
    keys = key_keeping.kept_keys(settings, access)
    chosen = _chosen(keys, arguments.number, settings)
    for each in keys.ledger.keys:
        print(f"{_named(each)}  added {each.added:%Y-%m-%d}  {_standing(each, keys.ledger)}")
        print(f"    fingerprint {short_fingerprint(each.public)}")
    print(f"\nThe public half of key {chosen.number}, for AlphaPay's dashboard:\n\n{chosen.public}\n")
    _draw(chosen, arguments)


def _confirm(arguments: argparse.Namespace, settings: Settings, access: VaultAccess) -> None:
    keys = key_keeping.kept_keys(settings, access)
    chosen, before = _chosen(keys, arguments.number, settings), keys.ledger.current
    answer = key_keeping.confirm(settings, keys, chosen.number, key_version=arguments.key_version)
    if not key_keeping.is_accepted(answer):
        still = (
            f"The till goes on signing with key {before}."
            if before != chosen.number
            else "Nothing was changed."
        )
        what, do = refusal_words(answer)
        raise _Failed(what, f"{still} Trying a key moves no money.", do)
    print(
        f"AlphaPay answered to {_named(keys.key(chosen.number))}. The till signs with it from its next start on."
    )
    for each in keys.ledger.keys:
        if each.number != keys.ledger.current:
            print(
                f"Key {each.number} is kept. When the till works with the new one: pos-app keys forget {each.number}"
            )
    _tell_setting(settings)


def _forget(arguments: argparse.Namespace, settings: Settings, access: VaultAccess) -> None:
    key_keeping.kept_keys(settings, access).forget(arguments.number)
    print(
        f"Key {arguments.number} is forgotten. If its public half stands in AlphaPay's dashboard, remove it there."
    )


_COMMANDS: dict[str, Callable[[argparse.Namespace, Settings, VaultAccess], None]] = {
    "new": _new,
    "show": _show,
    "import": _import,
    "rotate": _rotate,
    "confirm": _confirm,
    "forget": _forget,
}


def _chosen(keys: MerchantKeys, number: int, settings: Settings) -> KeptKey:
    """The key of that number, else the one that waits, else the current one."""
    wanted = number or keys.ledger.waiting or keys.ledger.current
    if not wanted:
        raise SecretMissing(vault_path(settings))
    return keys.key(wanted)


def _tell_new(kept: KeptKey, settings: Settings, arguments: argparse.Namespace) -> None:
    print(f"The vault {vault_path(settings)} now holds {_named(kept)}.")
    print(f"AlphaPay's dashboard must hold its public half:\n\n{kept.public}\n")
    print(f"fingerprint {short_fingerprint(kept.public)}")
    _draw(kept, arguments)
    _tell_setting(settings)
    print("When AlphaPay has it: pos-app keys confirm")


def _tell_setting(settings: Settings) -> None:
    if not settings.alphapay.private_key_vault:
        print(
            "The till's settings do not use the vault yet. Under [alphapay] say private_key_vault = true, and take "
            "private_key_file, private_key_env and key_version out."
        )


def _named(key: KeptKey) -> str:
    return f"key {key.number} (keyVersion {key.key_version})"


def _standing(key: KeptKey, ledger: Ledger) -> str:
    if key.number == ledger.current:
        return "in use" + ("" if key.confirmed else ", not tried on AlphaPay yet: pos-app keys confirm")
    if key.number == ledger.waiting:
        return "waits for AlphaPay: pos-app keys confirm"
    return f"used no more: pos-app keys forget {key.number}"


def _draw(key: KeptKey, arguments: argparse.Namespace) -> None:
    """The public half as QR codes, where that is wished. It is kept and printed by then."""
    if arguments.png is not None:
        _write_png(arguments.png, key.public)
    if arguments.qr:
        if not _can_print(BLOCKS):
            raise _Failed("this terminal cannot show a QR code; write a picture with --png FILE")
        print(terminal_qr(key.public))


def _write_png(file: Path, text: str) -> None:
    from pos_app.simulator.qr_png import qr_png

    try:
        file.write_bytes(qr_png(text))
    except OSError as error:
        raise _Failed(f"{file} cannot be written: {error.strerror or error}") from error
    print(f"As a QR picture: {file}")


def _can_print(text: str) -> bool:
    try:
        text.encode(getattr(sys.stdout, "encoding", None) or "ascii")
    except UnicodeEncodeError:
        return False
    return True

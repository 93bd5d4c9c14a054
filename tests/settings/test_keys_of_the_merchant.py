"""Each way a key can be the wrong one is told apart, and no message shows a private key."""

from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization as form
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from pos_app.settings.key_check import check_keys
from pos_app.settings.records import AlphaPaySettings, Settings
from pos_app.settings.secrets import (
    KeyFileUnreadable,
    KeyNotSet,
    KeyProblem,
    NotThatKey,
    Secret,
    read_private_key,
    read_public_key,
    readable_by_others,
)
from tests.settings.conftest import bare, private_pem, public_pem

PRIVATE = "alphapay.private_key_file"
PUBLIC = "alphapay.alphapay_public_key_file"


def files(shop: Path) -> AlphaPaySettings:
    return AlphaPaySettings(
        private_key_file=shop / "private.pem", alphapay_public_key_file=shop / "public.pem"
    )


def problem_with(shop: Path, name: str, text: str) -> KeyProblem:
    (shop / name).write_text(text)
    [problem] = check_keys(Settings(alphapay=files(shop)), {})
    body = bare(text)
    assert not body or body not in str(problem)
    return problem


def test_the_right_keys_are_right(shop: Path) -> None:
    assert check_keys(Settings(alphapay=files(shop)), {}) == []


def test_a_key_pair_given_as_text_is_right(
    merchant_key: rsa.RSAPrivateKey, alphapay_key: rsa.RSAPrivateKey
) -> None:
    pem = private_pem(merchant_key)
    named = AlphaPaySettings(private_key_env="KEY", alphapay_public_key=bare(public_pem(alphapay_key)))
    for text in (pem, pem.replace("\n", "\\n"), bare(pem)):
        assert check_keys(Settings(alphapay=named), {"KEY": text}) == []
        assert read_private_key(named, {"KEY": text}).reveal() == pem


def test_the_older_pem_form_is_right_too(shop: Path, merchant_key: rsa.RSAPrivateKey) -> None:
    older = merchant_key.private_bytes(
        form.Encoding.PEM, form.PrivateFormat.TraditionalOpenSSL, form.NoEncryption()
    )
    (shop / "private.pem").write_bytes(older)
    assert check_keys(Settings(alphapay=files(shop)), {}) == []


def test_a_public_key_in_place_of_the_private(shop: Path, merchant_key: rsa.RSAPrivateKey) -> None:
    for text in (public_pem(merchant_key), bare(public_pem(merchant_key))):
        problem = problem_with(shop, "private.pem", text)
        assert (problem.key, type(problem)) == (PRIVATE, NotThatKey)
        assert "is a public key" in problem.what


def test_a_private_key_in_place_of_alphapays(shop: Path, alphapay_key: rsa.RSAPrivateKey) -> None:
    problem = problem_with(shop, "public.pem", private_pem(alphapay_key))
    assert (problem.key, type(problem)) == (PUBLIC, NotThatKey)
    assert "holds a private key" in problem.what


def test_the_merchants_own_public_key_in_place_of_alphapays(
    shop: Path, merchant_key: rsa.RSAPrivateKey
) -> None:
    problem = problem_with(shop, "public.pem", public_pem(merchant_key))
    assert problem.key == PUBLIC
    assert "your own public key" in problem.what


def test_a_pass_phrase_is_told(shop: Path, merchant_key: rsa.RSAPrivateKey) -> None:
    assert "pass-phrase" in problem_with(shop, "private.pem", private_pem(merchant_key, b"secret")).what


def test_a_private_key_of_another_size_is_told(shop: Path) -> None:
    small = rsa.generate_private_key(65_537, 1024)
    assert "1024 bits" in problem_with(shop, "private.pem", private_pem(small)).what


def test_a_public_key_of_another_size_is_told(shop: Path) -> None:
    small = rsa.generate_private_key(65_537, 1024)
    assert "is not an RSA-2048 public key" in problem_with(shop, "public.pem", public_pem(small)).what


def test_a_key_of_another_kind_is_told(shop: Path) -> None:
    curve = ec.generate_private_key(ec.SECP256R1())
    assert "not an RSA key" in problem_with(shop, "private.pem", private_pem(curve)).what
    older = curve.private_bytes(form.Encoding.PEM, form.PrivateFormat.TraditionalOpenSSL, form.NoEncryption())
    assert "elliptic-curve" in problem_with(shop, "private.pem", older.decode()).what


def test_keys_for_other_purposes_are_told(shop: Path, merchant_key: rsa.RSAPrivateKey) -> None:
    ssh = merchant_key.private_bytes(form.Encoding.PEM, form.PrivateFormat.OpenSSH, form.NoEncryption())
    assert "OpenSSH" in problem_with(shop, "private.pem", ssh.decode()).what
    assert "certificate" in problem_with(shop, "private.pem", "-----BEGIN CERTIFICATE-----\nMIIC\n").what


def test_a_damaged_key_is_told(shop: Path, merchant_key: rsa.RSAPrivateKey) -> None:
    pem = private_pem(merchant_key)
    assert "damaged" in problem_with(shop, "private.pem", pem[:600] + pem[700:]).what
    public = bare(public_pem(merchant_key))
    (shop / "private.pem").write_text(pem)
    assert "has 200 characters" in problem_with(shop, "public.pem", public[:200]).what
    assert "damaged" in problem_with(shop, "public.pem", public[:32] + "////////" + public[40:]).what


def test_text_that_is_no_key_is_told(shop: Path) -> None:
    assert "is not a private key" in problem_with(shop, "private.pem", "Hello, shop!").what


def test_files_that_cannot_be_used_are_told(shop: Path, merchant_key: rsa.RSAPrivateKey) -> None:
    path = shop / "private.pem"
    path.write_bytes(b"\x30\x82\x04\xff\xfe")
    assert "binary" in _unreadable(shop).what
    path.write_text("")
    assert "empty" in _unreadable(shop).what
    path.write_text("A" * 100_000)
    assert "too large" in _unreadable(shop).what
    path.unlink()
    assert "does not exist" in _unreadable(shop).what
    path.mkdir()
    assert "unreadable" in _unreadable(shop).what


def _unreadable(shop: Path) -> KeyProblem:
    with pytest.raises(KeyFileUnreadable) as caught:
        read_private_key(files(shop), {})
    return caught.value


def test_a_variable_that_is_not_set_is_told_by_name() -> None:
    with pytest.raises(KeyNotSet, match="POS_KEY, which is not set"):
        read_private_key(AlphaPaySettings(private_key_env="POS_KEY"), {"POS_KEY": " "})


def test_no_source_at_all_is_told() -> None:
    with pytest.raises(KeyNotSet):
        read_private_key(AlphaPaySettings(), {})
    with pytest.raises(KeyNotSet):
        read_public_key(AlphaPaySettings())


def test_alphapays_key_comes_out_as_one_line_of_base64(shop: Path, alphapay_key: rsa.RSAPrivateKey) -> None:
    assert read_public_key(files(shop)) == bare(public_pem(alphapay_key))


def test_a_secret_does_not_show() -> None:
    secret = Secret("MIIEv")
    assert "MIIEv" not in f"{secret} {secret!r} {[secret]}"
    assert secret.reveal() == "MIIEv"


def test_a_key_file_others_may_read_is_noticed(shop: Path) -> None:
    path = shop / "private.pem"
    assert not readable_by_others(path)
    path.chmod(0o644)
    assert readable_by_others(path) is (path.stat().st_mode & 0o044 != 0)

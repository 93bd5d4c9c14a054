"""The tour plays every kind of payment on the real windows, and what its pictures show is read back by others."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from PIL import Image

from pos_app.app.touring.platform import use_screens_in_memory
from pos_app.app.touring.scenes import SCENES

pytestmark = pytest.mark.timeout(150)


AS_IN_A_SHOP = """
import sys
for name in ("PIL", "zxingcpp", "hypothesis", "pytest", "coverage", "typing_extensions"):
    sys.modules[name] = None
from pos_app.app.cli import main
sys.exit(main(sys.argv[1:]))
"""
"""The command line without the packages that only developers have."""


def tour(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return python("-c", AS_IN_A_SHOP, "tour", *arguments, cwd=cwd)


def python(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *arguments]
    named = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in named}
    environment |= {"TMPDIR": str(cwd / "tmp"), "TMP": str(cwd / "tmp")}
    environment["PYTHONPATH"] = str(Path(__file__).parents[2])
    return subprocess.run(
        command, capture_output=True, text=True, timeout=120, cwd=cwd, env=environment, check=False
    )


HOPING_IN_VAIN = """
import sys
from pathlib import Path
from msgspec.structs import replace
from pos_app.app import tour
from pos_app.app.touring.platform import use_screens_in_memory
from pos_app.app.touring.scenes import SCENES
scenes = {scene.name: scene for scene in SCENES}
vain = replace(scenes["welcome"], name="vain", expected=scenes["qr-paid"].expected)
played = (scenes["welcome"], vain, scenes["amount-typed"])
sys.exit(tour.run(Path("out"), (1366, 768), scenes=played, patience_s=0.3))
"""
"""A tour whose second scene expects what does not come."""


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of one tour, which ended well on a machine that names no display."""
    folder = tmp_path_factory.mktemp("tour")
    (folder / "tmp").mkdir()
    ended = tour("--out", "out", "--size", "1024x768", cwd=folder)
    assert (ended.returncode, ended.stderr) == (0, ""), ended.stdout
    return folder / "out"


@pytest.fixture(scope="module")
def summary(played: Path) -> dict[str, Any]:
    """What the tour says of itself."""
    told: dict[str, Any] = json.loads((played / "summary.json").read_text(encoding="utf-8"))
    return told


def codes_in(picture: Path) -> set[str]:
    """What an independent decoder reads in a picture."""
    with Image.open(picture) as image:
        return {code.text for code in zxingcpp.read_barcodes(image)}


def test_every_scene_comes_out_right(summary: dict[str, Any]) -> None:
    assert [step["name"] for step in summary["steps"] if step["ok"]] == [scene.name for scene in SCENES]
    assert summary["ok"]
    assert summary["problems"] == []


def test_the_qr_in_each_picture_of_both_screens_is_the_payment_url(
    summary: dict[str, Any], played: Path
) -> None:
    with_qr = [step for step in summary["steps"] if step["payment_url"]]
    assert len({step["payment_url"] for step in with_qr}) == 4
    for step in with_qr:
        for picture in step["pictures"]:
            assert codes_in(played / picture) == {step["payment_url"]}, picture


def test_no_qr_stays_behind_on_a_screen_that_should_have_none(summary: dict[str, Any], played: Path) -> None:
    without = [
        step for step in summary["steps"] if not step["payment_url"] and step["name"] != "receipt-preview"
    ]
    assert [picture for step in without for picture in step["pictures"] if codes_in(played / picture)] == []


def test_both_screens_are_kept_in_their_sizes(summary: dict[str, Any], played: Path) -> None:
    sizes = set()
    for step in summary["steps"]:
        for picture in step["pictures"]:
            with Image.open(played / picture) as image:
                sizes.add((picture.rpartition("-")[2], image.size))
    assert sizes == {("cashier.png", (1024, 768)), ("customer.png", (1280, 800))}


def test_each_receipts_barcode_is_its_payment_id(summary: dict[str, Any], played: Path) -> None:
    assert len(summary["receipts"]) == 8
    for receipt in summary["receipts"]:
        assert codes_in(played / receipt["png"]) == {receipt["payment_id"]}
        assert (played / receipt["pdf"]).read_bytes().startswith(b"%PDF-")


def test_the_summary_for_people_names_every_picture(summary: dict[str, Any], played: Path) -> None:
    page = (played / "summary.md").read_text(encoding="utf-8")
    pictures = [picture for step in summary["steps"] for picture in step["pictures"]]
    assert all(f"({picture})" in page for picture in pictures)
    assert all((played / picture).is_file() for picture in pictures)


def test_a_step_that_does_not_come_right_is_named_and_ends_the_tour(tmp_path: Path) -> None:
    (tmp_path / "tmp").mkdir()
    ended = python("-c", HOPING_IN_VAIN, cwd=tmp_path)
    assert ended.returncode == 1
    assert ended.stderr.startswith("pos-app tour: step vain: waited for cashier SALE")
    told = json.loads((tmp_path / "out" / "summary.json").read_text(encoding="utf-8"))
    assert [(step["name"], step["ok"]) for step in told["steps"]] == [("welcome", True), ("vain", False)]
    assert told["not_reached"] == ["amount-typed"]
    assert not told["ok"]


def test_the_books_of_the_tour_are_thrown_away(played: Path) -> None:
    assert list((played.parent / "tmp").iterdir()) == []


def test_a_folder_that_cannot_be_written_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    ended = tour("--out", "taken", cwd=tmp_path)
    assert ended.returncode == 2
    assert ended.stderr.startswith("pos-app tour: cannot write to taken: ")


@pytest.mark.parametrize("size", ["1024", "640x480", "wide"])
def test_a_size_that_is_none_is_refused(size: str, tmp_path: Path) -> None:
    ended = tour("--out", "out", "--size", size, cwd=tmp_path)
    assert ended.returncode == 2
    assert "1024x7" in ended.stderr
    assert not (tmp_path / "out").exists()


def test_a_platform_the_user_chose_stays(tmp_path: Path) -> None:
    environ = {"QT_QPA_PLATFORM": "xcb"}
    use_screens_in_memory(tmp_path, (1366, 768), environ)
    assert environ == {"QT_QPA_PLATFORM": "xcb"}


def test_both_screens_stand_side_by_side_in_memory(tmp_path: Path) -> None:
    environ = {"QT_QPA_PLATFORM": "offscreen"}
    use_screens_in_memory(tmp_path, (1366, 768), environ)
    file = environ["QT_QPA_PLATFORM"].removeprefix("offscreen:configfile=")
    screens = json.loads(Path(file).read_text(encoding="utf-8"))["screens"]
    assert [(screen["x"], screen["width"], screen["height"]) for screen in screens] == [
        (0, 1366, 768),
        (1366, 1280, 800),
    ]


def test_where_the_path_would_be_cut_at_its_colon_the_screens_are_plain(tmp_path: Path) -> None:
    (tmp_path / "c:").mkdir()
    environ: dict[str, str] = {}
    use_screens_in_memory(tmp_path / "c:", (1366, 768), environ)
    assert environ == {"QT_QPA_PLATFORM": "offscreen"}

"""The rules of threads, garbage and exit: first what happens without each, then that it does not happen here."""

from tests.runtime import programs
from tests.runtime.programs import QT, run

HANG_S = 6.0


def test_without_the_bridge_a_plain_callable_runs_in_a_worker() -> None:
    """Of a signal's object made there; of one made in the GUI thread it depends on the version of PySide."""
    assert run(QT + programs.BARE_SIGNAL).out == ["worker"]


def test_bridge_and_relay_deliver_in_the_gui_thread() -> None:
    assert run(QT + programs.BRIDGE_AND_RELAY).out == ["bridge MainThread", "relay MainThread"]


def test_without_a_policy_garbage_destroys_dialogs_in_a_worker() -> None:
    ended = run(QT + programs.COLLECTED_ANYWHERE)
    assert ended.code != 0 or "worker" in ended.out


def test_garbage_is_collected_in_the_gui_thread_only() -> None:
    ended = run(QT + programs.COLLECTED_IN_THE_GUI_THREAD)
    assert (ended.code, ended.errors) == (0, "")
    assert ended.out == ["allocated", *["MainThread"] * 20]


def test_without_a_gate_a_thread_that_emits_at_exit_reaches_what_is_gone() -> None:
    ended = run(QT + programs.EMITTING_AT_EXIT)
    assert ended.code != 0 or "has been deleted" in ended.errors


def test_behind_closed_gates_threads_may_publish_until_the_very_end() -> None:
    ended = run(QT + programs.GATED_AT_EXIT)
    assert (ended.code, ended.errors) == (0, "")


def test_a_pool_would_hold_the_exit_for_a_hanging_call() -> None:
    assert run(programs.HANGING_POOL, "1.0").took_s > 1.0


def test_a_hanging_call_does_not_hold_the_exit() -> None:
    ended = run(programs.HANGING_CALL, str(HANG_S))
    assert (ended.code, ended.errors) == (0, "")
    assert ended.took_s < HANG_S


def test_an_engine_that_hangs_in_a_commit_does_not_hold_the_exit() -> None:
    ended = run(programs.HANGING_COMMIT, str(HANG_S))
    assert (ended.code, ended.out, ended.errors) == (0, ["False"], "")
    assert ended.took_s < HANG_S

"""Properties the style sheet looks at, and the labels and boxes made with them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget


def set_style(widget: QWidget, **properties: str) -> None:
    """Set properties the style sheet selects by; widget and labels in it are styled anew only where one changed.

    What was never styled yet needs nothing: Qt styles it when it is first shown or measured.
    """
    changed = [name for name, value in properties.items() if widget.property(name) != value]
    for name in changed:
        widget.setProperty(name, properties[name])
    for styled in [widget, *widget.findChildren(QLabel)] if changed else []:
        if not styled.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            continue
        styled.style().unpolish(styled)
        styled.style().polish(styled)


def label(role: str = "body", text: str = "", *, wrap: bool = False) -> QLabel:
    """A label in one of the theme's roles. Wrapping labels take the width they are given."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return made


def panel(kind: str) -> QFrame:
    """A framed box in one of the theme's panel kinds."""
    made = QFrame()
    made.setProperty("panel", kind)
    return made


def keep_place(widget: QWidget) -> None:
    """Let a hidden widget keep its room, so that nothing around it moves."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)

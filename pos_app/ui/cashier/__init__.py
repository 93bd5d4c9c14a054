"""The cashier's window: shows a `TillView`, turns keys, clicks and scans into commands."""

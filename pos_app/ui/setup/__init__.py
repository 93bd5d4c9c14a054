"""The set-up wizard's window: one question a page. What it asks to be done is done elsewhere (`orders`)."""

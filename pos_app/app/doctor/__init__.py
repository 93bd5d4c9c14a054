"""The doctor: examines what a till needs, and says of each thing what was found and what to do."""

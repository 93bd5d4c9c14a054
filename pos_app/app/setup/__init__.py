"""What the set-up wizard does: keys, a first call, test slips, and at last the settings file."""

"""What a shop tells the till: one TOML file, read and checked as a whole before anything else starts."""

"""From a fresh checkout to a running till: standard library only, so that it runs before anything is installed."""

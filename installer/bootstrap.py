"""Start of every set-up command: `python3 installer/bootstrap.py COMMAND`. Turns an old Python away with one sentence.

Written so that even Python 2 can read this file; everything newer is in the modules it imports afterwards.
"""

import os
import sys

OLDEST = (3, 11)

if __name__ == "__main__":
    if sys.version_info < OLDEST:
        sys.stderr.write(
            "pos-app needs Python 3.11 or newer; this is Python "
            + sys.version.split()[0]
            + " ("
            + sys.executable
            + "). Install a newer one and name it: make PYTHON=python3.12 demo\n"
        )
        sys.exit(1)
    sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    from installer.commands import main

    sys.exit(main(sys.argv[1:]))

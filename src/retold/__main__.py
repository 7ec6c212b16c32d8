"""`python -m retold` is the command `retold`."""

from retold.views.cli import main

if __name__ == "__main__":
    main()

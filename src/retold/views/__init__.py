"""What people see: the command line, the terminal, pages. Thin: what is shown is decided elsewhere."""

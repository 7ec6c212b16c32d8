"""What Retold is measured by: quality per language against floors that only go up, and speed as a ratio."""

"""What Retold is measured by: quality per language against floors that only go up, and speed as a ratio."""

import os

for _threads in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[_threads] = "1"  # before numpy is met: threads that wait would count as the tokenizer's time

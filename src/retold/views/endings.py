"""How a command ends: exit codes and one clear sentence, never a traceback.

0 done; 1 some input rejected, or the work could not be finished; 2 bad use, with what is allowed.
"""

import os
import sys
from typing import Any

import typer
from typer.core import TyperGroup

from retold.errors import BadUse, RetoldError
from retold.records import Rejected

_TRACEBACK = "RETOLD_TRACEBACK"
"""The environment variable that shows where a defect lies."""

DONE, SOME_REJECTED, BAD_USE = 0, 1, 2


class Interrupted(Exception):  # noqa: N818
    """Ctrl-C came while articles were being read; the message says what is kept."""


class Commands(TyperGroup):
    """The commands, each of which ends in one of the three ways."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command; turn what it raises into a sentence on standard error and an exit code."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            _leave_pipe()
            raise typer.Exit(DONE) from None
        except (KeyboardInterrupt, Interrupted) as stop:
            complain(f"interrupted; {stop}" if str(stop) else "interrupted")
            raise typer.Exit(SOME_REJECTED) from None
        except RetoldError as error:
            complain(str(error))
            raise typer.Exit(BAD_USE if isinstance(error, BadUse) else SOME_REJECTED) from None
        except OSError as error:
            complain(f"{error.filename or 'standard output'}: {error.strerror or error}")
            raise typer.Exit(SOME_REJECTED) from None
        except Exception as error:  # the last net: a defect of ours is told in one sentence
            if hasattr(error, "exit_code") or _TRACEBACK in os.environ:  # an ending that somebody else prepared
                raise
            told = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
            complain(f"a defect in Retold, please report it: {told} (set {_TRACEBACK}=1 to see where)")
            raise typer.Exit(SOME_REJECTED) from None
        return result

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the command; for an unknown one, say which there are."""
        if args and args[0] not in self.commands:
            ctx.fail(f"No such command {args[0]!r}; there are: {', '.join(self.commands)}.")
        return super().resolve_command(ctx, args)


def _leave_pipe() -> None:
    """The reader of our output has gone: nothing more is written, not even at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(sentence: str) -> None:
    """One line on standard error, made safe for a terminal."""
    from retold.views.plain import safe

    print(f"retold: {safe(sentence)}", file=sys.stderr)


def tell_rejected(rejected: Rejected) -> None:
    """Name one rejected input with its reason on standard error."""
    complain(f"rejected: {rejected.path}: {rejected.reason}")


def end(rejected: int) -> None:
    """Leave with the exit code that the inputs earn; says how many were rejected."""
    if rejected:
        complain(f"{rejected} input{'' if rejected == 1 else 's'} rejected")
        raise typer.Exit(SOME_REJECTED)

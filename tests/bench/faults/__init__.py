"""Every operation that writes, with every fault that a laptop in a room meets: is everything whole after it?

    python -m tests.bench.faults [--kind KINDS] [--runs 2000] [--seconds 3600] [--seed 1] [--only NAMES] [--bug [NAME]]

A child of this process does one operation on a fresh copy of a book (`operations`), and meets one fault:

| kind   | the fault                                                                                  | module     |
|--------|--------------------------------------------------------------------------------------------|------------|
| kill   | SIGKILL at a random moment                                                                 | `killed`   |
| limit  | no file may grow beyond a limit (`RLIMIT_FSIZE`), which moves from the first write to the last | `killed` |
| inject | the n-th write, sync, open, rename … of the medium fails (strace)                          | `injected` |
| full   | a small file system of its own is full                                                     | `full`     |
| unplug | from the n-th call on the medium answers nothing                                           | `injected` |
| power  | the writes up to a moment, those not synced dropped, torn or in another order              | `power`    |
| clock  | the clock jumps by minutes and by decades, back and forth (libfaketime)                    | `clocks`   |
| two    | other programs on the same book, foreign locks, the file moved away                        | `two`      |

Afterwards (`looks`): what was acknowledged is in the book, and an operation happened as a whole or not at all; the book
opens without help and `check` finds nothing; what was written for others is whole, or as before, or not there; whoever
met a fault was told so in a `Trouble`, and can do it again. `--bug` puts a bug into the program (`bugs`) that the
campaign must find.
"""

#!/usr/bin/env python3
"""How long it takes from a key press to its echo, at a question, in a pseudo-terminal.

usage: docs/benchmarks/echo.py [KEYS]

Types one letter at a time into the answer to a question that is answered in words, waits until it is shown, and takes it
back. Beside it the same is done with bash, whose line editor is GNU Readline, in turn, key by key. Prints the median and
the 95th percentile of each, and the ratio of the medians.
"""
import fcntl
import os
import pathlib
import pty
import select
import statistics
import struct
import sys
import tempfile
import termios
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]


class Terminal:
    def __init__(self, command, ready):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.environ.update({"TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PS1": "$ "})
            os.environ.pop("NO_COLOR", None)
            os.execvp(command[0], command)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.read_until(ready)
        self.rest()

    def read_until(self, words):
        shown = b""
        while words not in shown:
            if not select.select([self.fd], [], [], 60)[0]:
                sys.exit(f"{words!r} never appeared: {shown!r}")
            shown += os.read(self.fd, 65536)

    def rest(self):
        """Waits until nothing more comes."""
        while select.select([self.fd], [], [], 0.3)[0]:
            os.read(self.fd, 65536)

    def key(self, letter):
        """Seconds until a letter is shown; it is taken back afterwards."""
        begun = time.perf_counter()
        os.write(self.fd, letter)
        self.read_until(letter)
        took = time.perf_counter() - begun
        os.write(self.fd, b"\x7f")
        if not select.select([self.fd], [], [], 60)[0]:
            sys.exit("the letter was not taken back")
        time.sleep(0.03)
        while select.select([self.fd], [], [], 0)[0]:
            os.read(self.fd, 65536)
        return took


def told(name, times):
    p95 = statistics.quantiles(times, n=20)[-1]
    print(f"{name:12} p50 {statistics.median(times) * 1000:.2f} ms, p95 {p95 * 1000:.2f} ms")


def main():
    keys = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    with tempfile.TemporaryDirectory() as folder:
        command = [str(ROOT / "triangulate"), "--profile", os.path.join(folder, "profile"), "exercise", "company-accused-in-2004"]
        if len(sys.argv) > 2:
            command[-1] = sys.argv[2]
        shell = Terminal(command, "▸".encode())
        bash = Terminal(["bash", "--norc", "--noprofile", "-i"], b"$ ")
        letters = [bytes([letter]) for letter in b"qwzxvkj"]
        for letter in letters:
            shell.key(letter)
            bash.key(letter)
        ours, theirs = [], []
        for number in range(keys):
            letter = letters[number % len(letters)]
            ours.append(shell.key(letter))
            theirs.append(bash.key(letter))
    print(f"keys         {keys}, in turn")
    told("triangulate", ours)
    told("bash", theirs)
    print(f"ratio        {statistics.median(ours) / statistics.median(theirs):.1f} (medians)")


if __name__ == "__main__":
    main()

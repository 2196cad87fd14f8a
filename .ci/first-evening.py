#!/usr/bin/env python3
"""A newcomer's first evening: starts ./triangulate in a pseudo-terminal, answers three questions, leaves, comes back."""
import os
import pty
import re
import select
import sys
import tempfile
import time

ESCAPES = re.compile(rb"\x1b(\[[0-9;?]*[ -/]*[@-~]|[=>]|\][^\x07]*\x07|[()].)")
EXAMPLE = re.compile(r"such as (.*) ▸$")
BUILD_SECONDS = 900


class Terminal:
    def __init__(self, arguments):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.environ.update({"TERM": "xterm-256color", "LC_ALL": "C.UTF-8"})
            os.environ.pop("NO_COLOR", None)
            os.execv("./triangulate", ["./triangulate", *arguments])
        import fcntl
        import struct
        import termios
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
        self.raw = b""
        self.read = 0

    def text(self):
        return ESCAPES.sub(b"", self.raw).decode("utf-8", "replace").replace("\r\n", "\n")

    def wait(self, words, seconds=60):
        """Everything that was shown up to these words."""
        end = time.monotonic() + seconds
        while True:
            text = self.text()
            found = text.find(words, self.read)
            if found >= 0:
                shown = text[self.read:found + len(words)]
                self.read = found + len(words)
                return shown
            left = end - time.monotonic()
            if left <= 0 or not self.listen(left):
                sys.exit(f"'{words}' never appeared; the screen showed:\n{text[self.read:]}")

    def listen(self, seconds):
        if not select.select([self.fd], [], [], seconds)[0]:
            return False
        try:
            data = os.read(self.fd, 65536)
        except OSError:
            data = b""
        self.raw += data
        return bool(data)

    def type(self, keys):
        os.write(self.fd, keys.encode())

    def status(self):
        while self.listen(60):
            pass
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


def an_answer(screen):
    prompt = screen[screen.rfind("\n") + 1:]
    example = EXAMPLE.search(prompt)
    if example:
        return example.group(1)
    return "7" if "number" in prompt else "nothing" if "word" in prompt else "a"


def main():
    with tempfile.TemporaryDirectory() as profile:
        first = Terminal(["--profile", profile])
        first.wait("Enter starts your first session", BUILD_SECONDS)
        first.wait("▸")
        first.type("\r")
        for question in (1, 2, 3):
            first.wait(f"{question} of ")
            first.type(an_answer(first.wait(" ▸")) + "\r")
            first.wait("? more ▸")
            first.type("\r")
        first.wait("4 of ")
        first.wait(" ▸")
        first.type("\x04")
        first.wait("Goodbye.")
        assert first.status() == 0, "the shell did not end well"

        second = Terminal(["--profile", profile])
        second.wait("▸")
        second.type("\r")
        second.wait("Going on where you stopped: question 4 of ")
        second.wait(" ▸")
        second.type("\x04")
        second.wait("Goodbye.")
        assert second.status() == 0, "the shell did not end well"
    print("A student answered three questions, left, and went on at the fourth.")


if __name__ == "__main__":
    main()

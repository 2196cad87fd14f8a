"""A pseudo-terminal with ./triangulate in it, for scripts that look at the screen and type.

TRIANGULATE names another launcher; TRIANGULATE_ROOT a system's folder, in which the installed program is started.
"""
import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time

ESCAPES = re.compile(rb"\x1b(\[[0-9;?]*[ -/]*[@-~]|[=>]|\][^\x07]*\x07|[()].)")
ROWS, COLUMNS = 40, 100
ROOT = os.environ.get("TRIANGULATE_ROOT", "")
PROGRAM = os.environ.get("TRIANGULATE", "/usr/bin/triangulate" if ROOT else "./triangulate")


class Terminal:
    def __init__(self, arguments):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.environ.update({"TERM": "xterm-256color", "LC_ALL": "C.UTF-8"})
            os.environ.pop("NO_COLOR", None)
            if ROOT:
                os.chroot(ROOT)
                os.chdir("/")
                os.environ.update({"PATH": "/usr/bin:/bin", "HOME": "/root"})
            os.execv(PROGRAM, [PROGRAM, *arguments])
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
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
        """How the program ended; negative where a signal ended it."""
        while self.listen(60):
            pass
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])

    def kill(self):
        """Ends it as a power cut would; it gets no chance to save anything."""
        os.kill(self.pid, signal.SIGKILL)
        return self.status()

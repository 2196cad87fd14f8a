#!/usr/bin/env python3
"""Kills the program at random moments of real sessions, and looks whether anything was lost or doubled.

usage: docs/benchmarks/kills.py [KILLS [SEED]]

Each round starts the shell in a pseudo-terminal of 100 by 40, goes on with a session, answers a few questions, takes an
answer back now and then, and sends SIGKILL: while the program starts, while something is typed, just after an answer or
a command was sent, or at rest. Then the profile is read without the program, and compared with what stood on the screen:

- every answer whose verdict was shown is there, and at most the one that was on its way besides;
- in each session the answers meet its questions in their order, and only what was wrong is answered once more;
- the database is whole;
- the next start goes on at the very question.

Prints what was found, and ends with 1 at the first difference.
"""
import os
import pathlib
import pty
import random
import re
import select
import shutil
import signal
import sqlite3
import struct
import fcntl
import sys
import tempfile
import termios
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("TRIANGULATE", str(ROOT / "triangulate")).split()
ESCAPES = re.compile(r"\x1b(\[[0-9;?]*[ -/]*[@-~]|[=>]|\][^\x07]*\x07|[()].)")
PATIENCE = 120
ROUNDS_OF_A_PROFILE = 60
KINDS = ["study", "drill energy", "drill organizations", "study", "study"]
GUESSES = ["a", "7", "1985", "nothing", "true", "1 2 3 4", "a b c", "7 million", "2004"]
ESSAY = re.compile(r"(?i)write|\.done|line by line")


class Terminal:
    """The program in a pseudo-terminal, and all that it has shown."""

    def __init__(self, profile):
        self.begun = time.monotonic()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.environ.update({"TERM": "xterm-256color", "COLUMNS": "100", "LINES": "40", "LC_ALL": "C.UTF-8"})
            os.environ.pop("NO_COLOR", None)
            command = PROGRAM + ["--profile", profile]
            os.execvp(command[0], command)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
        self.raw = b""

    def text(self):
        return ESCAPES.sub("", self.raw.decode("utf-8", "replace"))

    def read(self, seconds):
        """Reads what there is within some seconds; false at the end."""
        if not select.select([self.fd], [], [], seconds)[0]:
            return True
        try:
            got = os.read(self.fd, 65536)
        except OSError:
            got = b""
        self.raw += got
        return bool(got)

    def type(self, keys):
        self.mark = len(self.text())
        os.write(self.fd, keys.encode())

    def prompt(self):
        """The last line, once it asks for something that was not asked for before the last keys."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            shown = self.text()[getattr(self, "mark", 0):].rstrip(" ")
            if shown.endswith("▸"):
                return re.split(r"[\r\n]", shown)[-1]
            if not self.read(1):
                fail("the program ended by itself", self)
        fail("the program asks for nothing", self)

    def kill(self):
        os.kill(self.pid, signal.SIGKILL)
        while self.read(5):
            if not self.raw:
                break
            if not select.select([self.fd], [], [], 0.5)[0]:
                break
        os.waitpid(self.pid, 0)
        os.close(self.fd)


def fail(words, terminal=None):
    print("FAILED:", words)
    if terminal:
        print(terminal.text()[-3000:])
    sys.exit(1)


def shown(text):
    """How many answers have their verdict on the screen."""
    return len(re.findall(r"(?m)^\s*Expected: ", text)) + text.count("Your answer is kept.")


def database(profile):
    """What is kept, read from a copy as SQLite recovers it."""
    with tempfile.TemporaryDirectory() as folder:
        for ending in ("", "-wal"):
            source = pathlib.Path(profile, "progress.db" + ending)
            if source.exists():
                shutil.copy(source, folder)
        copy = pathlib.Path(folder, "progress.db")
        if not copy.exists() or copy.stat().st_size == 0:
            return {}
        connection = sqlite3.connect(copy)
        if connection.execute("PRAGMA user_version").fetchone() == (0,):
            return {}
        if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            fail("the database is damaged")
        sessions = {}
        for number, session, kind in connection.execute("SELECT number, id, kind FROM session ORDER BY started, id"):
            planned = [row[0] for row in connection.execute(
                "SELECT item FROM planned_item WHERE session = ? ORDER BY position", (session,))]
            answers = connection.execute(
                "SELECT id, item, verdict FROM answer WHERE session = ?"
                " AND id NOT IN (SELECT answer FROM retraction) ORDER BY at, id", (session,)).fetchall()
            ended = connection.execute("SELECT 1 FROM session_end WHERE session = ?", (session,)).fetchone()
            met = list(dict.fromkeys(item for _, item, _ in answers))
            if met != planned[:len(met)]:
                fail(f"session {session} has answers to {met}, and asks {planned}")
            done = [item for _, item, verdict in answers if verdict != "wrong"]
            if len(done) != len(set(done)):
                fail(f"session {session} has two answers to one question: {answers}")
            sessions[session] = (kind, len(answers), len(planned), bool(ended))
        ids = [row[0] for row in connection.execute("SELECT id FROM answer")]
        if len(ids) != len(set(ids)):
            fail("an answer is there twice")
        connection.close()
        return sessions


def kept(sessions):
    return sum(answers for _, answers, _, _ in sessions.values())


def reply(prompt, attempt):
    """Something that can be read as an answer."""
    example = re.search(r"such as (.*) ▸$", prompt)
    if attempt == 0 and example:
        return example.group(1)
    if "How sure" in prompt:
        return "2"
    if attempt == 0:
        for word, answer in (("year", "1985"), ("size", "7 million"), ("number", "7"), ("rank", "7"), ("word", "nothing")):
            if word in prompt:
                return answer
        return "a"
    return GUESSES[attempt % len(GUESSES)]


class Round:
    """One start, some answers, one kill."""

    def __init__(self, profile, chance, found):
        self.profile, self.chance, self.found = profile, chance, found
        self.before = database(profile)
        self.undos_sent = self.undos_done = 0

    def run(self):
        moment = self.chance.choices(["start", "answer", "typing", "next", "rest"], [2, 8, 2, 4, 2])[0]
        self.terminal = Terminal(self.profile)
        if moment == "start":
            self.pause(self.chance.uniform(0, self.found["start"] * 1.2))
        else:
            self.terminal.prompt()
            self.found["start"] = time.monotonic() - self.terminal.begun
            self.study(moment)
        self.terminal.kill()
        self.found["kills"][moment] = self.found["kills"].get(moment, 0) + 1
        self.compare()

    def pause(self, seconds):
        until = time.monotonic() + seconds
        while time.monotonic() < until and self.terminal.read(max(0, until - time.monotonic())):
            pass

    def study(self, moment):
        kind = self.chance.choice(KINDS)
        self.terminal.type(kind + "\r")
        prompt = self.terminal.prompt()
        self.resumed(kind)
        answered, attempt = 0, 0
        most = self.chance.randint(0, 6)
        while True:
            if "Enter next" in prompt or "Enter ends" in prompt:
                answered += 1
                attempt = 0
                if answered > most and moment == "rest":
                    return self.pause(self.chance.uniform(0, 0.3))
                undo = self.chance.random() < 0.08 and "Enter next" in prompt
                self.undos_sent += undo
                self.terminal.type("u\r" if undo else "\r")
                if answered > most and moment == "next":
                    return self.pause(self.chance.uniform(0, 0.15))
                prompt = self.terminal.prompt()
                self.undos_done += undo
            elif prompt.strip() == "▸":
                self.terminal.type(self.chance.choice(KINDS) + "\r")
                prompt = self.terminal.prompt()
            elif attempt > 12 or ESSAY.search(prompt):
                self.terminal.type("\x03")
                prompt = self.terminal.prompt()
                attempt = 0
            else:
                typed = reply(prompt, attempt)
                attempt += 1
                if answered >= most and moment == "typing":
                    self.terminal.type(typed[: len(typed) // 2 + 1])
                    return self.pause(self.chance.uniform(0, 0.1))
                self.terminal.type(typed + "\r")
                if answered >= most and moment == "answer":
                    return self.pause(self.chance.uniform(0, 0.15))
                prompt = self.terminal.prompt()

    def resumed(self, kind):
        """A session of this kind that broke off goes on where it stopped."""
        name = kind.replace(" ", ":")
        open_ones = [a for k, a, planned, ended in self.before.values() if k == name and not ended and a < planned]
        if not open_ones:
            return
        place = f"Going on where you stopped: question {open_ones[-1] + 1} of "
        if place not in self.terminal.text():
            fail(f"'{place}' was expected", self.terminal)
        self.found["resumed"] += 1

    def compare(self):
        after = database(self.profile)
        more = kept(after) - kept(self.before)
        verdicts = shown(self.terminal.text())
        if not verdicts - self.undos_sent <= more <= verdicts + 1 - self.undos_done:
            fail(f"{verdicts} verdicts were shown, {self.undos_sent} taken back, and {more} answers came", self.terminal)
        self.found["verdicts"] += verdicts
        self.found["undos"] += self.undos_done
        self.found["on their way"] += max(0, more - (verdicts - self.undos_done))


def main():
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1126
    chance = random.Random(seed)
    found = {"kills": {}, "resumed": 0, "verdicts": 0, "undos": 0, "on their way": 0, "start": 2.0}
    total = 0
    with tempfile.TemporaryDirectory() as folder:
        for number in range(kills):
            profile = os.path.join(folder, str(number // ROUNDS_OF_A_PROFILE))
            Round(profile, chance, found).run()
            if number % 10 == 9:
                print(f"{number + 1} kills: {found}", file=sys.stderr, flush=True)
        for profile in sorted(os.listdir(folder)):
            total += kept(database(os.path.join(folder, profile)))
    print(f"kills                      {kills}, seed {seed}")
    for moment, count in sorted(found["kills"].items()):
        print(f"  {moment:24} {count}")
    print(f"verdicts on the screen     {found['verdicts']}")
    print(f"taken back                 {found['undos']}")
    print(f"kept besides, on their way {found['on their way']}")
    print(f"answers in the profiles    {total}")
    print(f"sessions gone on with      {found['resumed']}, each at its question")
    print("lost                       0")
    print("doubled                    0")


if __name__ == "__main__":
    main()

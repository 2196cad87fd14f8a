#!/usr/bin/env python3
"""How long it takes from process start to the first prompt, and to the page of a term, beside two bare programs.

usage: docs/benchmarks/start.py [RUNS [ANSWERS]]        with JAVA_HOME for a JDK other than the one on the PATH

A bare `java Hello` of the same JDK, a bare `readline` prompt of Node.js where there is one, the shell, a prompt that has
taken a key, `term WORD`, and the first question of a session that is begun at the prompt are waited for in turn in a
pseudo-terminal of 80 by 24, so that a change in the machine's speed meets all. The profile holds so many answers, 10,000
unless said. Prints the median of each, the median of its ratios to the bare programs pair by pair, and how much memory of
the machine the shell holds a second after its prompt.
"""
import fcntl
import json
import os
import pathlib
import pty
import random
import select
import shutil
import signal
import sqlite3
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
import uuid

ROOT = pathlib.Path(__file__).resolve().parents[2]
HELLO = 'public class Hello { public static void main(String[] a) { System.out.println("Hello"); } }'
NODE = ("const shell = require('readline').createInterface({input: process.stdin, output: process.stdout,"
        " prompt: '▸ '}); console.log('Hello'); shell.prompt();")
PROMPT = "▸".encode()


class Terminal:
    """A command in a pseudo-terminal, and when it was started."""

    def __init__(self, command):
        self.command = command
        self.begun = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
            os.execvp(command[0], command)

    def until(self, words):
        """Seconds from the start until it shows some words."""
        shown = b""
        while words not in shown:
            if not select.select([self.fd], [], [], 60)[0]:
                sys.exit(f"{self.command[0]} never showed {words.decode()}")
            try:
                shown += os.read(self.fd, 65536)
            except OSError:
                sys.exit(f"{self.command[0]} ended without showing {words.decode()}: {shown.decode(errors='replace')}")
        return time.perf_counter() - self.begun

    def type(self, keys):
        os.write(self.fd, keys)

    def resident(self):
        """Resident megabytes, from Linux's /proc."""
        try:
            status = pathlib.Path(f"/proc/{self.pid}/status").read_text()
            return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]) / 1024
        except (OSError, StopIteration):
            return float("nan")

    def end(self):
        """Waits until it has ended by itself."""
        try:
            while os.read(self.fd, 65536):
                pass
        except OSError:
            pass
        os.waitpid(self.pid, 0)
        os.close(self.fd)

    def kill(self):
        os.kill(self.pid, signal.SIGKILL)
        self.end()


def seconds_until(words, command):
    terminal = Terminal(command)
    took = terminal.until(words)
    terminal.kill()
    return took


def seconds_until_key(command):
    """Until the line editor is there: Tab behind two letters that begin one command only completes it."""
    terminal = Terminal(command)
    terminal.until(PROMPT)
    terminal.type(b"progr\t")
    took = terminal.until(b"progress")
    terminal.kill()
    return took


def seconds_to_question(program, profile, folder):
    """From `drill energy` at the prompt to its first question; in a copy, as the session would change the next start."""
    copy = os.path.join(folder, "copy")
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(profile, copy)
    terminal = Terminal(program[:-1] + [copy])
    terminal.until(PROMPT)
    time.sleep(1)
    entered = time.perf_counter()
    terminal.type(b"drill energy\n")
    terminal.until(b"1 of ")
    took = time.perf_counter() - entered
    terminal.kill()
    return took


def resident(command):
    terminal = Terminal(command)
    terminal.until(PROMPT)
    time.sleep(1)
    held = terminal.resident()
    terminal.kill()
    return held


def session(command, *lines):
    """Types lines into the shell, the last of which leaves it."""
    terminal = Terminal(command)
    terminal.until(PROMPT)
    for line in lines:
        terminal.type(line.encode() + b"\n")
    terminal.end()


def fill(profile, answers):
    """Puts answers to the items of the course into a profile, a minute apart, the last one an hour ago."""
    listed = subprocess.run([str(ROOT / "triangulate"), "exercise", "--json"], capture_output=True, check=True)
    items = [item["id"] for item in json.loads(listed.stdout)]
    chance = random.Random(1)
    begun = int(time.time() * 1000) - 3_600_000 - answers * 60_000
    with sqlite3.connect(os.path.join(profile, "progress.db")) as database:
        database.execute(
            "INSERT INTO session (id, course, kind, started) VALUES ('filled', 'belarus-russia', 'drill:filled', ?)",
            (begun,))
        for number in range(answers):
            right = chance.random() < 0.85
            database.execute(
                "INSERT INTO answer (id, session, course, item, revision, typed, verdict, score, rating, hints, took, at)"
                " VALUES (?, 'filled', 'belarus-russia', ?, 1, 'x', ?, ?, ?, 0, 9000, ?)",
                (str(uuid.UUID(int=chance.getrandbits(128))), chance.choice(items), "right" if right else "wrong",
                 float(right), 3 if right else 1, begun + number * 60_000))
    database.close()


def main():
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    answers = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    home = os.environ.get("JAVA_HOME")
    java = os.path.join(home, "bin", "java") if home else shutil.which("java")
    javac = os.path.join(home, "bin", "javac") if home else shutil.which("javac")
    os.environ.update({"TERM": "xterm-256color", "COLUMNS": "80", "LINES": "24", "LC_ALL": "C.UTF-8"})
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "Hello.java")
        source.write_text(HELLO)
        subprocess.run([javac, str(source)], check=True)
        profile = os.path.join(folder, "profile")
        program = [str(ROOT / "triangulate"), "--profile", profile]
        session(program, "progress", "exit")
        if answers:
            fill(profile, answers)
            session(program, "progress", "exit")
        cases = {"bare java Hello": lambda: seconds_until(b"Hello", [java, "-cp", folder, "Hello"])}
        node = shutil.which("node")
        if node:
            cases["bare Node.js prompt"] = lambda: seconds_until(PROMPT, [node, "-e", NODE])
        cases["first prompt"] = lambda: seconds_until(PROMPT, program)
        cases["a key at the prompt"] = lambda: seconds_until_key(program)
        cases["term kormlenie"] = lambda: seconds_until(b"items:", program + ["term", "kormlenie"])
        cases["drill to a question"] = lambda: seconds_to_question(program, profile, folder)
        took = {name: [] for name in cases}
        for _ in range(runs):
            for name, case in cases.items():
                took[name].append(case())
        held = statistics.median(resident(program) for _ in range(3))
    version = subprocess.run([java, "-version"], capture_output=True, text=True).stderr.splitlines()[0]
    print(f"{version}; {runs} runs in turn; {answers:,} answers in the profile")
    print(f"{'':24}{'median':>8}   {'to java Hello':>24}   {'to Node.js':>10}")
    for name, seconds in took.items():
        to_java = sorted(one / base for one, base in zip(seconds, took["bare java Hello"]))
        line = f"{name:24}{statistics.median(seconds) * 1000:5.0f} ms"
        line += f"   {statistics.median(to_java):5.1f} (from {to_java[0]:4.1f} to {to_java[-1]:4.1f})"
        if node:
            to_node = [one / base for one, base in zip(seconds, took["bare Node.js prompt"])]
            line += f"   {statistics.median(to_node):10.2f}"
        print(line)
    print(f"resident a second after the prompt: {held:.0f} MB")


if __name__ == "__main__":
    main()

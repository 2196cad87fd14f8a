#!/usr/bin/env python3
"""How long it takes from process start to the first prompt, as a ratio to a bare `java Hello` of the same JDK.

usage: docs/benchmarks/start.py [RUNS [ANSWERS]]        with JAVA_HOME for a JDK other than the one on the PATH

Both are started in turn in a pseudo-terminal of 80 by 24, so that a change in the machine's speed meets both. The profile
holds so many answers, none unless said. Prints the median of each, the median of the ratios pair by pair, and the resident
memory of the shell at its prompt.
"""
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
import subprocess
import sys
import tempfile
import time
import uuid

ROOT = pathlib.Path(__file__).resolve().parents[2]
HELLO = 'public class Hello { public static void main(String[] a) { System.out.println("Hello"); } }'


def until(words, command, environment):
    """Seconds from the start of a command in a pseudo-terminal until it shows some words, and its resident memory."""
    begun = time.perf_counter()
    pid, fd = pty.fork()
    if pid == 0:
        os.environ.update(environment)
        os.execvp(command[0], command)
    shown = b""
    while words not in shown:
        if not select.select([fd], [], [], 60)[0]:
            sys.exit(f"{command[0]} never showed {words.decode()}")
        shown += os.read(fd, 65536)
    took = time.perf_counter() - begun
    resident = memory(pid)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    os.close(fd)
    return took, resident


def memory(pid):
    """Resident megabytes of a process, from Linux's /proc."""
    try:
        status = pathlib.Path(f"/proc/{pid}/status").read_text()
        return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]) / 1024
    except (OSError, StopIteration):
        return float("nan")


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
    answers = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    home = os.environ.get("JAVA_HOME")
    java = os.path.join(home, "bin", "java") if home else shutil.which("java")
    javac = os.path.join(home, "bin", "javac") if home else shutil.which("javac")
    terminal = {"TERM": "xterm-256color", "COLUMNS": "80", "LINES": "24", "LC_ALL": "C.UTF-8"}
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "Hello.java")
        source.write_text(HELLO)
        subprocess.run([javac, str(source)], check=True)
        hello = [java, "-cp", folder, "Hello"]
        profile = os.path.join(folder, "profile")
        shell = [str(ROOT / "triangulate"), "--profile", profile]
        until("▸".encode(), shell, terminal)
        if answers:
            fill(profile, answers)
        pairs = []
        for _ in range(runs):
            base, _ = until(b"Hello", hello, terminal)
            prompt, resident = until("▸".encode(), shell, terminal)
            pairs.append((base, prompt, resident))
    version = subprocess.run([java, "-version"], capture_output=True, text=True).stderr.splitlines()[0]
    print(version)
    print(f"runs                      {runs}, in turn")
    print(f"answers in the profile    {answers:,}")
    print(f"bare java Hello, median   {statistics.median(p[0] for p in pairs) * 1000:.0f} ms")
    print(f"first prompt, median      {statistics.median(p[1] for p in pairs) * 1000:.0f} ms")
    ratios = sorted(p[1] / p[0] for p in pairs)
    print(f"ratio, median             {statistics.median(ratios):.1f} (from {ratios[0]:.1f} to {ratios[-1]:.1f})")
    print(f"resident at the prompt    {statistics.median(p[2] for p in pairs):.0f} MB")


if __name__ == "__main__":
    main()

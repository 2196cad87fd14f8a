#!/usr/bin/env python3
"""How long it takes from process start to the first prompt, as a ratio to a bare `java Hello` of the same JDK.

usage: docs/benchmarks/start.py [RUNS]        with JAVA_HOME for a JDK other than the one on the PATH

Both are started in turn in a pseudo-terminal of 80 by 24, so that a change in the machine's speed meets both. Prints
the median of each, the median of the ratios pair by pair, and the resident memory of the shell at its prompt.
"""
import os
import pathlib
import pty
import select
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

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


def main():
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    home = os.environ.get("JAVA_HOME")
    java = os.path.join(home, "bin", "java") if home else shutil.which("java")
    javac = os.path.join(home, "bin", "javac") if home else shutil.which("javac")
    terminal = {"TERM": "xterm-256color", "COLUMNS": "80", "LINES": "24"}
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "Hello.java")
        source.write_text(HELLO)
        subprocess.run([javac, str(source)], check=True)
        hello = [java, "-cp", folder, "Hello"]
        shell = [str(ROOT / "triangulate"), "--profile", os.path.join(folder, "profile")]
        until("▸".encode(), shell, terminal)
        pairs = []
        for _ in range(runs):
            base, _ = until(b"Hello", hello, terminal)
            prompt, resident = until("▸".encode(), shell, terminal)
            pairs.append((base, prompt, resident))
    version = subprocess.run([java, "-version"], capture_output=True, text=True).stderr.splitlines()[0]
    print(version)
    print(f"runs                      {runs}, in turn")
    print(f"bare java Hello, median   {statistics.median(p[0] for p in pairs) * 1000:.0f} ms")
    print(f"first prompt, median      {statistics.median(p[1] for p in pairs) * 1000:.0f} ms")
    ratios = sorted(p[1] / p[0] for p in pairs)
    print(f"ratio, median             {statistics.median(ratios):.1f} (from {ratios[0]:.1f} to {ratios[-1]:.1f})")
    print(f"resident at the prompt    {statistics.median(p[2] for p in pairs):.0f} MB")


if __name__ == "__main__":
    main()

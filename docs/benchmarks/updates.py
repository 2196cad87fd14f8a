#!/usr/bin/env python3
"""How many memories the scheduler updates in a second, and how many ts-fsrs does, which is installed elsewhere.

usage: mvn -q -Dquick test-compile -pl docs -am
       npm install ts-fsrs@5.4.2      in any folder
       docs/benchmarks/updates.py FOLDER [ROUNDS]

Both replay the same histories for a second of processor time, after one that does not count, in turn and each in a
process of its own, so that a change in the machine's speed meets both. Prints the median of each, what they lie between,
and the median of the ratios round by round.
"""
import os
import pathlib
import shutil
import statistics
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def once(command, folder):
    return float(subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout)


def line(name, figures, form):
    return f"{name:<26}{statistics.median(figures):{form}} (from {min(figures):{form}} to {max(figures):{form}})"


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    folder = sys.argv[1]
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 7
    home = os.environ.get("JAVA_HOME")
    java = os.path.join(home, "bin", "java") if home else shutil.which("java")
    classes = os.pathsep.join(str(ROOT / path) for path in ("quiz/target/classes", "docs/target/test-classes"))
    own = [java, "-XX:+UseSerialGC", "-cp", classes, "org.triangulate.docs.benchmarks.Updates"]
    other = ["node", str(ROOT / "docs/benchmarks/updates.mjs")]
    pairs = [(once(own, folder), once(other, folder)) for _ in range(rounds)]
    print(f"rounds                    {rounds}, in turn")
    print(line("updates per second", [pair[0] for pair in pairs], ",.0f"))
    print(line("ts-fsrs, per second", [pair[1] for pair in pairs], ",.0f"))
    print(line("ratio", [pair[0] / pair[1] for pair in pairs], ".1f"))


if __name__ == "__main__":
    main()

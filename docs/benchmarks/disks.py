#!/usr/bin/env python3
"""Fills the disk in the middle of a session, and then makes it read-only; as root, since it mounts a small disk.

usage: sudo docs/benchmarks/disks.py

Answers question after question until the disk is full, looks that the message comes at once and that every answer whose
verdict was shown is kept; makes room and goes on with the session; then the same with a disk that turns read-only.
"""
import os
import subprocess
import tempfile

from kills import Terminal, database, fail, kept, reply, shown


def mount(folder):
    """A disk of its own, which can be made to fail: the kernel then lets nothing be written, as on a failing disk."""
    subprocess.run(["dd", "if=/dev/zero", f"of={folder}/image", "bs=1M", "count=4"], check=True, capture_output=True)
    subprocess.run(["mkfs.ext4", "-q", "-m", "0", "-O", "^has_journal", f"{folder}/image"], check=True)
    os.mkdir(f"{folder}/disk")
    subprocess.run(["mount", "-o", "loop,errors=remount-ro", f"{folder}/image", f"{folder}/disk"], check=True)


def answer(terminal, prompt, attempt=0):
    """One more step; the next prompt."""
    terminal.type("\r" if "Enter next" in prompt else "study\r" if prompt.strip() == "▸" else reply(prompt, attempt) + "\r")
    return terminal.prompt()


def until_refused(terminal, words, most):
    prompt = terminal.prompt()
    for attempt in range(most):
        prompt = answer(terminal, prompt, attempt % 5)
        if "triangulate: " in terminal.text():
            line = next(line for line in terminal.text().splitlines() if "triangulate: " in line)
            if words not in line or "\tat " in terminal.text():
                fail(line, terminal)
            print("  " + line.strip())
            return
    fail(f"{most} answers, and no word of '{words}'", terminal)


def compare(terminal, profile, before):
    more, verdicts = kept(database(profile)) - before, shown(terminal.text())
    if more != verdicts:
        fail(f"{verdicts} verdicts, {more} answers", terminal)
    print(f"  {verdicts} verdicts were shown, {more} answers are kept")
    return before + more


def main():
    with tempfile.TemporaryDirectory() as folder:
        mount(folder)
        profile, ballast = folder + "/disk/profile", folder + "/disk/ballast"
        try:
            print("a full disk")
            terminal = Terminal(profile)
            terminal.prompt()
            space = os.statvfs(folder + "/disk")
            with open(ballast, "wb") as file:
                file.write(b"0" * (space.f_bavail * space.f_bsize - 150_000))
            until_refused(terminal, "the disk is full", 4_000)
            compare(terminal, profile, 0)
            print("room is made, and the same shell goes on")
            os.remove(ballast)
            seen = shown(terminal.text())
            prompt = terminal.prompt()
            for attempt in range(8):
                prompt = answer(terminal, prompt, attempt % 5)
            if shown(terminal.text()) == seen:
                fail("the session does not go on", terminal)
            answers = compare(terminal, profile, 0)
            terminal.kill()
            print("a disk that turns read-only")
            terminal = Terminal(profile)
            prompt = terminal.prompt()
            for attempt in range(4):
                prompt = answer(terminal, prompt, attempt % 5)
            subprocess.run(["mount", "-o", "remount,abort", folder + "/disk"], check=True)
            until_refused(terminal, "the disk failed", 40)
            compare(terminal, profile, answers)
            terminal.kill()
        finally:
            subprocess.run(["umount", "-l", folder + "/disk"], check=True)


if __name__ == "__main__":
    main()

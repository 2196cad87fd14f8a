#!/usr/bin/env python3
"""A newcomer's first evening: starts ./triangulate in a pseudo-terminal, answers three questions, leaves, comes back."""
import re
import tempfile

from terminal import Terminal

EXAMPLE = re.compile(r"such as (.*) ▸$")
BUILD_SECONDS = 900


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

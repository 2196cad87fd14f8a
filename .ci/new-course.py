#!/usr/bin/env python3
"""An instructor's first course: begun with new course, added to by hand, checked and studied in ./triangulate in a
pseudo-terminal; then the same files laid over the default course, checked and studied."""
import re
import tempfile
from pathlib import Path

from terminal import Terminal

EXAMPLE = re.compile(r"such as (.*) ▸$")
BUILD_SECONDS = 900

STATE_AND_READING = """\
states:
  - id: hochland
    name: Hochland
    about: A state in the hills.
    unit: {unit}
    cite: {{source: {source}, at: "1"}}
indicators:
  - id: toll-share
    name: Share of the income of Hochland that is tolls
    measures: What Hochland takes on its roads in a year, of all that it takes.
    in: "%"
    of: hochland
    unit: {unit}
    readings:
      - {{id: toll-share-figure, value: about 30 %, period: 2015, cite: {{source: {source}, at: "1"}}}}
"""
TERM = """\
terms:
  - id: toll-state
    name: toll state
    definition: A state that lives on what others pay to cross it.
    unit: {unit}
    cite: {{source: {source}, at: "1"}}
"""
EXERCISE = """\
id: tolls-of-hochland
kind: numeric
unit: {unit}
objective: {objective}
level: remember
about: [toll-share-figure]
stem: What share of its income does Hochland take on its roads, by {source}?
reading: toll-share-figure
why: Nearly a third is tolls.
cite: {{source: {source}, at: "1"}}
"""


def run(arguments, *seen):
    program = Terminal(arguments)
    for words in seen:
        program.wait(words, BUILD_SECONDS)
    assert program.status() == 0, f"{arguments} did not end well"


def begin(course):
    """A course of one's own, from what an instructor types."""
    program = Terminal(["new", "course", str(course)])
    for question, answer in (
            ("Title of the course", "Hills and roads"), ("Its id", ""), ("Language", "en"), ("First of the two", "Altland"),
            ("Second of the two", "Neuland"), ("Title of a source", "Roads and Tolls"), ("Author", ""), ("Year", "2015")):
        program.wait(question, BUILD_SECONDS)
        program.wait("▸")
        program.type(answer + "\r")
    program.wait("Wrote “Hills and roads”")
    assert program.status() == 0, "new course did not end well"


def write_by_hand(course, **places):
    for name, text in (("model/hand.yaml", STATE_AND_READING), ("glossary/hand.yaml", TERM),
                       ("exercises/hand.yaml", EXERCISE)):
        file = course / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text.format(**places), encoding="utf-8")


def an_answer(screen):
    prompt = screen[screen.rfind("\n") + 1:]
    example = EXAMPLE.search(prompt)
    if example:
        return example.group(1)
    return "7" if "number" in prompt else "nothing" if "word" in prompt else "a"


def study(course, profile):
    shell = Terminal(["--course", str(course), "--profile", profile])
    shell.wait("▸")
    shell.type("term toll state\r")
    shell.wait("A state that lives on what others pay to cross it.")
    shell.wait("▸")
    shell.type("show hochland\r")
    shell.wait("A state in the hills.")
    shell.wait("▸")
    shell.type("exercise tolls-of-hochland\r")
    shell.wait("What share of its income does Hochland")
    shell.wait(" ▸")
    shell.type("about 30 %\r")
    shell.wait("Right")
    shell.wait("? more ▸")
    shell.type("\r")
    shell.wait("Enter ends the session")
    shell.wait("▸")
    shell.type("\r")
    shell.wait("▸")
    shell.type("study\r")
    shell.wait("1 of ")
    shell.type(an_answer(shell.wait(" ▸")) + "\r")
    shell.wait("? more ▸")
    shell.type("\x04")
    shell.wait("Goodbye.")
    assert shell.status() == 0, "the shell did not end well"


def main():
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        own, over = home / "own", home / "over"

        begin(own)
        write_by_hand(own, source="roads-and-tolls", unit="dependence", objective="read-a-share")
        run(["check", str(own)], "0 errors, 0 warnings.")
        study(own, str(home / "profile"))
        print("A course was written from nothing, added to by hand, checked and studied.")

        run(["new", "course", str(over), "--extends", "belarus-russia", "--title", "Hills beside", "--id", "hills-beside"],
            "Wrote “Hills beside”")
        write_by_hand(over, source="our-own-source", unit="energy", objective="state-energy-figures")
        run(["check", str(over)], "0 errors, 0 warnings.", "It extends belarus-russia")
        study(over, str(home / "profile"))
        print("The same was laid over the default course, checked and studied.")


if __name__ == "__main__":
    main()

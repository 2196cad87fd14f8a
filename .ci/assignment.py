#!/usr/bin/env python3
"""A graded assignment as it goes in a class: published, worked on by three students, graded, marked, regraded, forgotten.

Every command runs in a pseudo-terminal. One student is killed twice and goes on, one is late, one edits the submission.
"""
import csv
import json
import pathlib
import re
import shutil
import signal
import sys
import tempfile
from datetime import datetime, timedelta, timezone

from terminal import Terminal

EXAMPLE = pathlib.Path("docs/examples/energy-and-money")
RIGHT = "Russia from 70 to 50 %, the EU from 10 to 30 %, Belarus below"
OTHER = "Russia from 70 to 50 %, the EU from 10 to 30 %, Belarus up"
STUDENTS = {
    "s-001": ("=cmd()", "kira@example.org", "kira-login"),
    "s-002": ("Late, Lena", "lena@example.org", "lena-login"),
    "s-003": ("Édith Hand", "edith@example.org", "edith-login"),
    "s-004": ("Nobody Came", "nobody@example.org", "nobody-login"),
}
ASSIGNMENT = """\
id: power-and-price
title: Power and price
statement: I worked alone.
closes: {closes}
late: {{until: {until}, cost: 10 %}}
feedback: full
boundaries: [{{grade: A, from: 80 %}}, {{grade: B, from: 0 %}}]
bank: instructor-bank
questions:
  - item: end-of-the-yamal-pipeline
  - {{item: from-one-dependence-to-two, points: 2}}
  - item: trade-with-russia-2000-to-2005
  - {{item: price-of-cheap-energy, points: 8}}
exceptions:
  - {{student: s-001, closes: {later}, why: ill}}
  - {{student: s-003, closes: {later}, why: ill}}
"""


def in_one_line(text):
    return " ".join(text.split())


def expect(step, text, *words):
    """The words, each of which the text has to say, however its lines are broken."""
    for one in words:
        if in_one_line(one) not in in_one_line(text):
            sys.exit(f"{step}: expected '{one}', and there stands:\n{text}")


def expect_equal(step, found, wanted):
    if found != wanted:
        sys.exit(f"{step}: expected {wanted}, and found {found}")


class Class:
    """The folders of an instructor and three students."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.source = self.folder / "assignment"
        self.out = self.folder / "published"
        self.receipts = {}
        shutil.copytree(EXAMPLE, self.source)
        now = datetime.now(timezone.utc)
        times = {"closes": now - timedelta(hours=2), "until": now + timedelta(days=1), "later": now + timedelta(days=2)}
        self.write(self.source / "assignment.yaml", ASSIGNMENT.format(
            **{name: time.strftime("%Y-%m-%dT%H:%MZ") for name, time in times.items()}))
        with open(self.folder / "students.csv", "w", newline="", encoding="utf-8") as roster:
            rows = csv.writer(roster)
            rows.writerow(["id", "name", "email", "username"])
            rows.writerows([student, *details] for student, details in STUDENTS.items())

    @staticmethod
    def write(file, text):
        file.write_text(text, encoding="utf-8")

    def command(self, name, *words, status=0, keys=()):
        """What the screen shows when a command has ended; keys are pairs of what is waited for and what is typed then."""
        terminal = Terminal(["--profile", str(self.folder / "instructor"), "assignment", name, *map(str, words)])
        for awaited, typed in keys:
            terminal.wait(awaited, 20)
            terminal.type(typed)
        ended = terminal.status()
        if ended != status:
            sys.exit(f"assignment {name}: expected exit status {status}, and it was {ended}:\n{terminal.text()}")
        return terminal.text()

    def open(self, student):
        package = self.out / "hand-out" / f"{student}.package"
        return Terminal(["--profile", str(self.folder / student), "assignment", "open", str(package),
                         "--out", str(self.out / "submissions")])

    def submission(self, student):
        return self.out / "submissions" / f"power-and-price-{student}.submission"

    def grades(self, version):
        """The grades of a version, by student; no row of it may lack points that count, or have points that do not."""
        folder = self.out / "grades" / str(version)
        grades = {one["student"]: one for one in json.loads((folder / "grades.json").read_text(encoding="utf-8"))}
        with open(folder / "moodle.csv", newline="", encoding="utf-8") as table:
            for row in csv.DictReader(table):
                final = grades[row["ID number"]]["standing"] in ("GRADED", "REFUSED")
                expect_equal(f"moodle.csv of version {version}, whether {row['ID number']} has points",
                             row["Power and price"] != "", final)
        return grades

    def standings(self, version):
        return {student: (grade["standing"], f"{grade['points']:.2f}") for student, grade in self.grades(version).items()
                if grade["standing"] in ("GRADED", "REFUSED")}


def letter_of(screen, choice):
    found = re.search(r"\b([a-z])\W{1,3}" + re.escape(choice), in_one_line(screen))
    if not found:
        sys.exit(f"a question of four choices: expected '{choice}' among them, and there stands:\n{screen}")
    return found.group(1)


def begin(terminal):
    expect("the cover", terminal.wait("Enter to begin"), "Power and price", "4 questions; points: 12",
           "You hand it in once.", "Signed with the key")
    terminal.wait("▸")
    terminal.type("\r")
    terminal.wait("1 of 4")
    terminal.wait("▸")


def answer(terminal, typed, following):
    terminal.type(typed)
    shown = terminal.wait("Kept.") + terminal.wait(following)
    if "Poland" in shown.replace(typed.strip(), "") or "right" in shown.lower().replace("right answers", ""):
        sys.exit(f"after an answer: expected no word on whether it is right, and there stands:\n{shown}")


def choose(terminal, choice):
    letter = letter_of(terminal.wait("▸"), choice)
    answer(terminal, letter, "3 of 4")
    terminal.wait("▸")


def finish_essay(terminal):
    """A text that is shorter than asked for is taken when its end is typed a second time."""
    terminal.wait("2 ▸")
    terminal.type(".\r")
    terminal.wait("asked for are 250 to 450 words")
    terminal.wait("▸")
    terminal.type(".\r")
    terminal.wait("Your answers")


def write_essay(terminal, line):
    terminal.wait("1 ▸")
    terminal.type(line + "\r")


def leave_essay(terminal):
    """A text that nobody has ended is handed in as it is."""
    terminal.wait("2 ▸")
    terminal.type("/end\r")
    terminal.wait("Your answers")


def hand_in(klass, student, terminal, said="Every question has an answer."):
    expect("the answers before they are handed in", terminal.wait("h to hand in"), said)
    terminal.wait("▸")
    terminal.type("h\r")
    expect("the statement", terminal.wait("y to confirm"), "I worked alone.")
    terminal.wait("▸")
    terminal.type("y\r")
    receipt = terminal.wait("file:")
    expect("the receipt", receipt, "Handed in: Power and price", f"by: {student}", "answers: 4 of 4")
    klass.receipts[student] = re.search(r"receipt: ([0-9A-F]{4}( [0-9A-F]{4}){3})", receipt).group(1)
    expect_equal(f"how handing in ended for {student}", terminal.status(), 0)


def publish(klass):
    shown = klass.command("publish", klass.source / "assignment.yaml", "--roster", klass.folder / "students.csv",
                          "--out", klass.out)
    expect("publish", shown, "4 packages to hand out", "signed with the key")
    expect_equal("the folder hand-out", sorted(file.name for file in (klass.out / "hand-out").iterdir()),
                 [f"{student}.package" for student in STUDENTS])


def one_is_killed_twice_and_goes_on(klass):
    first = klass.open("s-001")
    begin(first)
    answer(first, "Poland\r", "2 of 4")
    choose(first, RIGHT)
    expect_equal("how a killed program ends", first.kill(), -signal.SIGKILL)

    second = klass.open("s-001")
    expect("after the kill", second.wait("3 of 4"), "going on where you were")
    second.wait("▸")
    answer(second, "12\r", "4 of 4")
    write_essay(second, "Virtual integration, says the thesis.")
    second.wait("2 ▸")
    second.kill()

    third = klass.open("s-001")
    expect("after the kill in the middle of the essay", third.wait("says the thesis."), "4 of 4", "Your draft so far")
    finish_essay(third)
    hand_in(klass, "s-001", third)

    spent = klass.open("s-001")
    spent.wait("cannot be changed any more")
    expect_equal("how opening what is handed in ends", spent.status(), 0)


def answer_all(klass, student, choice, essay):
    terminal = klass.open(student)
    begin(terminal)
    answer(terminal, "Germany\r", "2 of 4")
    choose(terminal, choice)
    answer(terminal, "12\r", "4 of 4")
    write_essay(terminal, essay)
    return terminal


def one_is_late(klass):
    terminal = answer_all(klass, "s-002", OTHER, "=cmd() is no explanation, I was late.")
    leave_essay(terminal)
    hand_in(klass, "s-002", terminal, "(draft, will be handed in as it is)")


def one_edits_the_submission(klass):
    terminal = answer_all(klass, "s-003", RIGHT, "Cheap gas was paid for with loyalty.")
    finish_essay(terminal)
    hand_in(klass, "s-003", terminal)
    text = klass.submission("s-003").read_text(encoding="utf-8")
    expect("the submission", text, '"typed":"Germany"')
    klass.write(klass.submission("s-003"), text.replace('"typed":"Germany"', '"typed":"Poland"'))


def grade(klass):
    shown = klass.command("grade", klass.out)
    expect("grade", shown, "2 students have texts that are not marked yet.", "1 student waits for your decision.",
           "1 student has handed nothing in.", "was changed after it was signed", "entry 2 does not follow")
    grades = klass.grades(1)
    expect_equal("standings of version 1", {student: grade["standing"] for student, grade in grades.items()},
                 {"s-001": "UNMARKED", "s-002": "UNMARKED", "s-003": "HELD", "s-004": "MISSING"})
    expect_equal("what is taken off for being late", {student: grade["deduction"] for student, grade in grades.items()},
                 {"s-001": 0, "s-002": 10, "s-003": 0, "s-004": 0})
    for student in ("s-001", "s-002"):
        expect_equal(f"the receipt of {student}", grades[student]["receipt"], klass.receipts[student])
    if grades["s-003"]["receipt"] == klass.receipts["s-003"]:
        sys.exit("the edited submission: expected another receipt than the student has, and it is the same")


def decide_and_mark(klass):
    seen = klass.grades(1)["s-003"]["receipt"]
    klass.write(klass.out / "decisions.csv", "student,question,decision,receipt,reason\n"
                                             f"s-003,,accept,{seen},all but the first answer\n"
                                             f"s-003,1,points 0,{seen},was edited\n")
    every = [(f"criterion {number} of 3", "1\r") for number in (1, 2, 3)] * 3
    shown = klass.command("mark", klass.out, "--marker", "Vera", keys=every)
    expect("mark", shown, "nothing is left to mark")
    for student, details in STUDENTS.items():
        for word in (student, *details[:1]):
            if word != "=cmd()" and word in shown:
                sys.exit(f"mark: expected nobody's name, and {word} stands there:\n{shown}")
    shown = klass.command("grade", klass.out)
    expect("grade after the decisions", shown, "3 students are graded.", "Version 2")
    expect_equal("version 2", klass.standings(2), {
        "s-001": ("GRADED", "12.00"), "s-002": ("GRADED", "8.10"), "s-003": ("GRADED", "11.00")})
    page = (klass.out / "grades" / "2" / "feedback" / "s-002.html").read_text(encoding="utf-8")
    expect("the feedback of s-002", page, "Late, Lena", "8.1", "Poland")


def files_below(folder):
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}


def change_a_key_and_regrade(klass):
    bank = klass.source / "instructor-bank" / "trade.yaml"
    text = bank.read_text(encoding="utf-8")
    moved = text.replace("        key: true\n", "")
    at = moved.index("      - text: " + OTHER)
    end = moved.index("\n", at) + 1
    klass.write(bank, moved[:end] + "        key: true\n" + moved[end:])

    before = files_below(klass.out)
    shown = klass.command("grade", klass.out, status=1)
    expect("grade after a key was changed", shown, "regrade")
    shown = klass.command("regrade", klass.out, "--dry-run")
    expect("regrade --dry-run", shown, "s-001", "12.00", "10.00", "s-002", "8.10", "9.90", "Nothing was written.",
           "1 student gains; 2 lose")
    expect_equal("the files after --dry-run and a refused grade", files_below(klass.out) == before, True)

    expect("regrade", klass.command("regrade", klass.out), "Version 3")
    expect_equal("version 3", klass.standings(3), {
        "s-001": ("GRADED", "10.00"), "s-002": ("GRADED", "9.90"), "s-003": ("GRADED", "9.00")})
    now = files_below(klass.out)
    expect_equal("the older versions and the submissions after regrading",
                 {name: now[name] == text for name, text in before.items() if now[name] != text}, {})
    expect("regrade once more", klass.command("regrade", klass.out), "Nothing has changed since the last version")
    shown = klass.command("compare", klass.out, "2", "3")
    expect("compare", shown, "s-001", "12.00", "10.00", "s-002", "8.10", "9.90", "s-003", "11.00", "9.00")


def report_and_export(klass):
    shown = klass.command("report", klass.out, "--students")
    expect("report", shown, "Power and price", "from-one-dependence-to-two", "s-001")
    page = (klass.out / "reports" / "3" / "report.html").read_text(encoding="utf-8")
    expect("report.html", page, "<svg", "end-of-the-yamal-pipeline")
    klass.command("export", klass.out)
    exported = b"".join(files_below(klass.out / "export").values()).decode("utf-8")
    for student, details in STUDENTS.items():
        for word in (student, *details):
            if word != "=cmd()" and word in exported:
                sys.exit(f"export: expected pseudonyms only, and {word} stands there:\n{exported}")
    expect("export", exported, "10.00", "9.90")


def no_cell_is_a_formula(klass):
    for file in klass.out.rglob("*.csv"):
        with open(file, newline="", encoding="utf-8") as table:
            for row in csv.reader(table):
                for cell in row:
                    if cell[:1] in ("=", "+", "@"):
                        sys.exit(f"{file}: expected no formula in a cell, and there stands {cell}")


def forget(klass):
    before = files_below(klass.out)
    expect("forget without --yes", klass.command("forget", klass.out, "s-003", status=1), "--yes")
    expect_equal("the files after forget without --yes", files_below(klass.out) == before, True)
    expect("forget", klass.command("forget", klass.out, "s-003", "--yes"), "s-003 is deleted here")
    personal = ["s-003", *STUDENTS["s-003"]]
    for name, content in files_below(klass.out).items():
        for word in personal + [json.dumps(word)[1:-1] for word in personal]:
            if word in name or word.encode() in content:
                sys.exit(f"after forget: expected nothing of s-003, and {word} stands in {name}")
    grades = klass.grades(3)
    expect_equal("who is left in version 3", sorted(grades), ["s-001", "s-002", "s-004"])
    expect("the report of those who are left", klass.command("report", klass.out), "Power and price")
    expect("grade of those who are left", klass.command("grade", klass.out), "2 students are graded.")


def main():
    with tempfile.TemporaryDirectory() as folder:
        klass = Class(folder)
        publish(klass)
        one_is_killed_twice_and_goes_on(klass)
        one_is_late(klass)
        one_edits_the_submission(klass)
        grade(klass)
        decide_and_mark(klass)
        change_a_key_and_regrade(klass)
        report_and_export(klass)
        no_cell_is_a_formula(klass)
        forget(klass)
    print("Three students handed in, were graded, marked and regraded, and one of them was forgotten.")


if __name__ == "__main__":
    main()

"""pandas as the bench's peer (design/performance.md, section 2); the commands are those of duckdb.cjs, the questions
those of peer_questions.cpp by their names. Loading is not counted."""
import sys
import time

import pandas

tables = {}


def joined(weeks=None):
    """The cells of everybody listed, with the turma; only of so many last weeks."""
    cells, members = tables["cell"], tables["member"]
    if weeks:
        first = members.week.max() - weeks + 1
        members, cells = members[members.week >= first], cells[cells.week >= first]
    return members.merge(cells[cells.state < 2], on=["week", "student"])


def overview():
    cells, members = tables["cell"], tables["member"]
    last = members.week.max()
    listed = members.student[members.week == last]
    return cells[(cells.week == last) & (cells.state < 2) & cells.student.isin(listed)].tenths.sum()


def grouped(keys):
    return joined(26).groupby(keys).tenths.agg(["count", "sum"])["sum"].sum()


questions = {
    "overview": overview,
    "weeklySeries": lambda: grouped(["week", "cohort"]),
    "courseWeeks": lambda: grouped(["week", "course"]),
    "studentWeeks": lambda: grouped(["week", "cohort", "student"]),
}


def obey(command, name, *rest):
    if command == "table":
        tables[name] = pandas.read_csv(rest[0], sep=rest[1], decimal=",", encoding="utf-8-sig", low_memory=False)
        return 0
    if command == "copy":
        tables[name].to_csv(rest[0], sep=";", index=False)
        return 0
    return int(questions[name]())


for line in sys.stdin:
    start = time.perf_counter()
    total = obey(*line.rstrip("\n").split("\t"))
    print((time.perf_counter() - start) * 1000, total, flush=True)

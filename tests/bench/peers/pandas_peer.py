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


def number(column):
    return pandas.to_numeric(column.str.replace(",", "."))


def normalize(file):
    """A tabelão into tables as a school's are."""
    raw = pandas.read_csv(file, sep=";", encoding="utf-8-sig", dtype=str)
    raw = raw.rename(columns={"aluno_id": "student", "curso_id": "course"})
    for key in ["student", "course"]:
        raw[key] = raw[key].astype("int64")
    raw["week"] = raw.semana.astype("category").cat.codes
    raw["cohort"] = raw.groupby(["trilha", "turma"]).ngroup()
    raw["inicio_semana"] = pandas.to_datetime(raw.inicio_semana, format="%d/%m/%Y")
    raw["coletado_em"] = pandas.to_datetime(raw.coletado_em, format="%d/%m/%Y %H:%M")
    for share in ["progresso", "esperado"]:
        raw[share] = number(raw[share])
    columns = {
        "weeks": ["week", "semana", "inicio_semana"],
        "cohorts": ["cohort", "trilha", "turma", "tutor"],
        "students": ["student", "aluno", "email", "celular"],
        "courses": ["trilha", "course", "curso"],
        "members": ["week", "cohort", "student", "situacao"],
        "expectations": ["week", "cohort", "course", "esperado"],
        "cells": ["week", "student", "course", "estado", "progresso", "aulas_completas", "aulas_assistidas",
                  "coletado_em", "origem"],
    }
    for name, of in columns.items():
        tables[name] = raw[of].drop_duplicates()


def export(file):
    """Those tables into a tabelão; the moments keep pandas' own format, which is its fastest."""
    rows = (tables["members"].merge(tables["weeks"], on="week").merge(tables["cohorts"], on="cohort")
            .merge(tables["students"], on="student").merge(tables["cells"], on=["week", "student"])
            .merge(tables["courses"], on=["trilha", "course"])
            .merge(tables["expectations"], on=["week", "cohort", "course"])
            .sort_values(["week", "cohort", "aluno", "student", "course"]))
    rows = rows[["semana", "inicio_semana", "trilha", "turma", "tutor", "student", "aluno", "email", "celular", "course",
                 "curso", "estado", "progresso", "aulas_completas", "aulas_assistidas", "coletado_em", "origem",
                 "esperado", "situacao"]]
    rows.to_csv(file, sep=";", decimal=",", index=False)
    return len(rows)


def obey(command, name, *rest):
    if command == "normalize":
        normalize(name)
        return 0
    if command == "export":
        return export(name)
    if command == "table":
        tables[name] = pandas.read_csv(rest[0], sep=rest[1], decimal=",", encoding="utf-8-sig", low_memory=False)
        return 0
    if command == "copy":
        tables[name].to_csv(rest[0], sep=";", index=False)
        return len(tables[name])
    return int(questions[name]())


for line in sys.stdin:
    start = time.perf_counter()
    total = obey(*line.rstrip("\n").split("\t"))
    print((time.perf_counter() - start) * 1000, total, flush=True)

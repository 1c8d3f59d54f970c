-- Statements end with a semicolon and a blank line. A released file is never edited (a test keeps its checksum).
-- Weeks are consecutive integers (0 is that of 1 January 1970); instants are seconds since 1970 in UTC; dates are ISO text.
-- Personal data stands in `student` and `tutor` alone.

-- "Faro" in ASCII: tells a history from any other SQLite file.
PRAGMA application_id = 1180791407;

CREATE TABLE school (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    origin TEXT NOT NULL DEFAULT '',
    time_zone TEXT NOT NULL DEFAULT 'America/Sao_Paulo'
) STRICT;

INSERT INTO school (id) VALUES (1);

CREATE TABLE tutor (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    email TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE track (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    on_track_tenths INTEGER NOT NULL DEFAULT 50,
    late_tenths INTEGER NOT NULL DEFAULT 150
) STRICT;

CREATE TABLE course (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE track_course (
    track INTEGER NOT NULL REFERENCES track (id),
    course INTEGER NOT NULL REFERENCES course (id),
    position INTEGER NOT NULL,
    half_weeks INTEGER NOT NULL CHECK (half_weeks > 0),
    PRIMARY KEY (track, course)
) WITHOUT ROWID, STRICT;

CREATE TABLE cohort (
    id INTEGER PRIMARY KEY,
    track INTEGER NOT NULL REFERENCES track (id),
    number INTEGER NOT NULL,
    tag INTEGER NOT NULL,
    start_date TEXT,
    tutor INTEGER REFERENCES tutor (id),
    archived INTEGER NOT NULL DEFAULT 0,
    UNIQUE (track, number)
) STRICT;

CREATE UNIQUE INDEX cohort_tag ON cohort (tag) WHERE archived = 0;

CREATE TABLE recess (
    week INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE student (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    created_at INTEGER
) STRICT;

CREATE TABLE photo (
    week INTEGER PRIMARY KEY,
    photo_date TEXT NOT NULL,
    taken_at INTEGER NOT NULL,
    sealed_at INTEGER,
    seal TEXT
) STRICT;

-- Whether a turma's list was obtained in a week; reason 0 = obtained.
CREATE TABLE roster (
    week INTEGER NOT NULL,
    cohort INTEGER NOT NULL,
    obtained_at INTEGER,
    reason INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (week, cohort)
) WITHOUT ROWID, STRICT;

CREATE TABLE membership (
    week INTEGER NOT NULL,
    cohort INTEGER NOT NULL,
    student INTEGER NOT NULL,
    last_access INTEGER,
    PRIMARY KEY (week, cohort, student)
) WITHOUT ROWID, STRICT;

CREATE INDEX membership_student ON membership (student, week);

-- state: 0 valor, 1 não iniciado, 2 sem acesso, 3 não coletado; origin: 0 fetched, 1 carried, 2 imported;
-- reason: why a cell is não coletado (domain/cell.h), else 0.
CREATE TABLE cell (
    week INTEGER NOT NULL,
    student INTEGER NOT NULL,
    course INTEGER NOT NULL,
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),
    tenths INTEGER NOT NULL CHECK (tenths BETWEEN 0 AND 1000),
    lessons INTEGER,
    watched INTEGER,
    collected_at INTEGER,
    origin INTEGER NOT NULL DEFAULT 0,
    reason INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (week, student, course),
    CHECK ((state = 0) = (tenths > 0))
) WITHOUT ROWID, STRICT;

-- The few cells that do not enter a mean: what expected progress must leave out, and failures by reason.
CREATE INDEX cell_missing ON cell (week, student, course, state, reason) WHERE state >= 2;

-- Derived from cell, membership, cohort and track_course; `check` compares.
CREATE TABLE sums (
    week INTEGER NOT NULL,
    cohort INTEGER NOT NULL,
    course INTEGER NOT NULL,
    cells INTEGER NOT NULL,
    answered INTEGER NOT NULL,
    sum_tenths INTEGER NOT NULL,
    not_started INTEGER NOT NULL,
    finished INTEGER NOT NULL,
    no_access INTEGER NOT NULL,
    PRIMARY KEY (week, cohort, course)
) WITHOUT ROWID, STRICT;

-- Derived: one student over the whole trilha, with the gain against the previous photo over common cells.
CREATE TABLE student_week (
    week INTEGER NOT NULL,
    student INTEGER NOT NULL,
    track INTEGER NOT NULL,
    cells INTEGER NOT NULL,
    answered INTEGER NOT NULL,
    sum_tenths INTEGER NOT NULL,
    finished INTEGER NOT NULL,
    no_access INTEGER NOT NULL,
    gain_cells INTEGER NOT NULL,
    gain_tenths INTEGER NOT NULL,
    PRIMARY KEY (week, student, track)
) WITHOUT ROWID, STRICT;

CREATE TABLE sync_run (
    id INTEGER PRIMARY KEY,
    week INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    finished INTEGER NOT NULL DEFAULT 0,
    requests INTEGER NOT NULL DEFAULT 0,
    fetched INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TRIGGER sealed_cell_insert BEFORE INSERT ON cell
WHEN (SELECT sealed_at FROM photo WHERE week = NEW.week) IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'sealed week'); END;

CREATE TRIGGER sealed_cell_update BEFORE UPDATE ON cell
WHEN (SELECT sealed_at FROM photo WHERE week = OLD.week) IS NOT NULL
    OR (SELECT sealed_at FROM photo WHERE week = NEW.week) IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'sealed week'); END;

CREATE TRIGGER sealed_cell_delete BEFORE DELETE ON cell
WHEN (SELECT sealed_at FROM photo WHERE week = OLD.week) IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'sealed week'); END;

CREATE TRIGGER sealed_sums_insert BEFORE INSERT ON sums
WHEN (SELECT sealed_at FROM photo WHERE week = NEW.week) IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'sealed week'); END;

CREATE TRIGGER sealed_sums_update BEFORE UPDATE ON sums
WHEN (SELECT sealed_at FROM photo WHERE week = OLD.week) IS NOT NULL
    OR (SELECT sealed_at FROM photo WHERE week = NEW.week) IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'sealed week'); END;

CREATE TRIGGER sealed_sums_delete BEFORE DELETE ON sums
WHEN (SELECT sealed_at FROM photo WHERE week = OLD.week) IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'sealed week'); END;

CREATE TRIGGER sealed_membership_insert BEFORE INSERT ON membership
WHEN (SELECT sealed_at FROM photo WHERE week = NEW.week) IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'sealed week'); END;

CREATE TRIGGER sealed_membership_update BEFORE UPDATE ON membership
WHEN (SELECT sealed_at FROM photo WHERE week = OLD.week) IS NOT NULL
    OR (SELECT sealed_at FROM photo WHERE week = NEW.week) IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'sealed week'); END;

CREATE TRIGGER sealed_membership_delete BEFORE DELETE ON membership
WHEN (SELECT sealed_at FROM photo WHERE week = OLD.week) IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'sealed week'); END;

CREATE TRIGGER sealed_roster_insert BEFORE INSERT ON roster
WHEN (SELECT sealed_at FROM photo WHERE week = NEW.week) IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'sealed week'); END;

CREATE TRIGGER sealed_roster_update BEFORE UPDATE ON roster
WHEN (SELECT sealed_at FROM photo WHERE week = OLD.week) IS NOT NULL
    OR (SELECT sealed_at FROM photo WHERE week = NEW.week) IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'sealed week'); END;

CREATE TRIGGER sealed_roster_delete BEFORE DELETE ON roster
WHEN (SELECT sealed_at FROM photo WHERE week = OLD.week) IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'sealed week'); END;

CREATE TRIGGER sealed_photo_update BEFORE UPDATE ON photo
WHEN OLD.sealed_at IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'sealed week'); END;

CREATE TRIGGER sealed_photo_delete BEFORE DELETE ON photo
WHEN OLD.sealed_at IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'sealed week'); END;

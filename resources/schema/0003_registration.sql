-- A school that changes its mind: how the past was judged stays, who asked to be forgotten stays forgotten.

ALTER TABLE school ADD COLUMN name TEXT NOT NULL DEFAULT '';

-- Makes the hashes in `erased` this school's own; set with the first of them.
ALTER TABLE school ADD COLUMN salt TEXT NOT NULL DEFAULT '';

ALTER TABLE course ADD COLUMN short_name TEXT NOT NULL DEFAULT '';

ALTER TABLE track ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;

-- The week from which tolerances and track_course hold; 0 = always.
ALTER TABLE track ADD COLUMN since INTEGER NOT NULL DEFAULT 0;

-- What held before, each from its week until the next: photos of those weeks are judged by it.
CREATE TABLE former_plan (
    track INTEGER NOT NULL REFERENCES track (id),
    since INTEGER NOT NULL,
    on_track_tenths INTEGER NOT NULL,
    late_tenths INTEGER NOT NULL,
    PRIMARY KEY (track, since)
) WITHOUT ROWID, STRICT;

CREATE TABLE former_course (
    track INTEGER NOT NULL,
    since INTEGER NOT NULL,
    course INTEGER NOT NULL REFERENCES course (id),
    position INTEGER NOT NULL,
    half_weeks INTEGER NOT NULL CHECK (half_weeks > 0),
    PRIMARY KEY (track, since, course),
    FOREIGN KEY (track, since) REFERENCES former_plan (track, since)
) WITHOUT ROWID, STRICT;

-- A recess counts for photos from `since` on (0 = all) and, unless NULL, before `until`.
CREATE TABLE recess_weeks (
    week INTEGER NOT NULL,
    since INTEGER NOT NULL DEFAULT 0,
    until INTEGER,
    PRIMARY KEY (week, since)
) WITHOUT ROWID, STRICT;

INSERT INTO recess_weeks (week) SELECT week FROM recess;

DROP TABLE recess;

ALTER TABLE recess_weeks RENAME TO recess;

-- Salted SHA-256 of the platform's id of each student who was erased (storage/erasure.h).
CREATE TABLE erased (
    hash TEXT PRIMARY KEY
) WITHOUT ROWID, STRICT;

-- One row in a copy that was made for somebody, none in a school's own history.
CREATE TABLE package (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    made_at INTEGER NOT NULL,
    recipient TEXT NOT NULL DEFAULT '',
    has_contacts INTEGER NOT NULL
) STRICT;

-- Weeks from elsewhere. An import is one batch: it adds rows where there was nothing, to sealed weeks too, and is taken
-- back as a whole. A week's own seal goes on covering what the collection wrote there; a batch has a seal of its own over
-- what it added. Nothing in these tables is personal data: who is meant stands in `student` alone.

-- 1: nothing was collected that week; what stands there came with imports.
ALTER TABLE photo ADD COLUMN imported INTEGER NOT NULL DEFAULT 0;

-- Always empty, so that no transaction can end while a batch refers to it, which it does while it is being filled or
-- taken back.
CREATE TABLE intake_unfinished (
    id INTEGER PRIMARY KEY CHECK (id IN (1, 2) AND id = 0)
) STRICT;

-- open: 1 being filled, 2 being taken back, NULL neither. file: its name without the folder; sha256 of its bytes. Of
-- several files both stand in lines. cells: how many it filled; doubtful: how many zeros among them were not believed.
CREATE TABLE intake (
    id INTEGER PRIMARY KEY,
    made_at INTEGER NOT NULL,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    weeks INTEGER NOT NULL DEFAULT 0,
    students INTEGER NOT NULL DEFAULT 0,
    cells INTEGER NOT NULL DEFAULT 0,
    doubtful INTEGER NOT NULL DEFAULT 0,
    seal TEXT,
    undone_at INTEGER,
    open INTEGER REFERENCES intake_unfinished (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Which weeks a batch added something to.
CREATE TABLE intake_week (
    week INTEGER NOT NULL,
    intake INTEGER NOT NULL REFERENCES intake (id),
    PRIMARY KEY (week, intake)
) WITHOUT ROWID, STRICT;

-- The rows a batch added, by their keys in cell, membership, roster and student.
CREATE TABLE intake_cell (
    week INTEGER NOT NULL,
    student INTEGER NOT NULL,
    course INTEGER NOT NULL,
    intake INTEGER NOT NULL REFERENCES intake (id),
    PRIMARY KEY (week, student, course)
) WITHOUT ROWID, STRICT;

CREATE TABLE intake_membership (
    week INTEGER NOT NULL,
    cohort INTEGER NOT NULL,
    student INTEGER NOT NULL,
    intake INTEGER NOT NULL REFERENCES intake (id),
    PRIMARY KEY (week, cohort, student)
) WITHOUT ROWID, STRICT;

CREATE TABLE intake_roster (
    week INTEGER NOT NULL,
    cohort INTEGER NOT NULL,
    intake INTEGER NOT NULL REFERENCES intake (id),
    PRIMARY KEY (week, cohort)
) WITHOUT ROWID, STRICT;

CREATE TABLE intake_student (
    student INTEGER PRIMARY KEY,
    intake INTEGER NOT NULL REFERENCES intake (id)
) STRICT;

-- A batch begins being filled, is closed with its seal, is opened once more to be taken back, and ends without a row.
CREATE TRIGGER intake_insert BEFORE INSERT ON intake
WHEN NEW.open IS NOT 1 OR NEW.undone_at IS NOT NULL
    OR EXISTS (SELECT 1 FROM intake WHERE open IS NOT NULL)
BEGIN SELECT RAISE (ABORT, 'an import begins by being filled'); END;

CREATE TRIGGER intake_update BEFORE UPDATE ON intake
WHEN NOT (
    (OLD.open IS 1 AND NEW.open IS NULL AND NEW.seal IS NOT NULL AND NEW.undone_at IS NULL)
    OR (OLD.open IS NULL AND NEW.open IS 2 AND OLD.undone_at IS NULL AND NEW.undone_at IS NULL
        AND NEW.seal IS OLD.seal AND NOT EXISTS (SELECT 1 FROM intake WHERE open IS NOT NULL))
    OR (OLD.open IS 2 AND NEW.open IS NULL AND NEW.undone_at IS NOT NULL AND NEW.seal IS OLD.seal
        AND NOT EXISTS (SELECT 1 FROM intake_week k WHERE k.intake = OLD.id)
        AND NOT EXISTS (SELECT 1 FROM intake_cell k WHERE k.intake = OLD.id)
        AND NOT EXISTS (SELECT 1 FROM intake_membership k WHERE k.intake = OLD.id)
        AND NOT EXISTS (SELECT 1 FROM intake_roster k WHERE k.intake = OLD.id)))
BEGIN SELECT RAISE (ABORT, 'an import is changed only as a whole'); END;

CREATE TRIGGER intake_delete BEFORE DELETE ON intake
BEGIN SELECT RAISE (ABORT, 'an import stays on record'); END;

-- What a batch added is noted while it is filled and forgotten while it is taken back, after the row itself.
CREATE TRIGGER intake_week_insert BEFORE INSERT ON intake_week
WHEN NOT EXISTS (SELECT 1 FROM intake i WHERE i.id = NEW.intake AND i.open = 1)
BEGIN SELECT RAISE (ABORT, 'no import is being filled'); END;

CREATE TRIGGER intake_week_update BEFORE UPDATE ON intake_week
BEGIN SELECT RAISE (ABORT, 'an import is changed only as a whole'); END;

CREATE TRIGGER intake_week_delete BEFORE DELETE ON intake_week
WHEN NOT EXISTS (SELECT 1 FROM intake i WHERE i.id = OLD.intake AND i.open = 2)
BEGIN SELECT RAISE (ABORT, 'an import is taken back only as a whole'); END;

CREATE TRIGGER intake_cell_insert BEFORE INSERT ON intake_cell
WHEN NOT EXISTS (SELECT 1 FROM intake i WHERE i.id = NEW.intake AND i.open = 1)
    OR EXISTS (SELECT 1 FROM cell c WHERE c.week = NEW.week AND c.student = NEW.student AND c.course = NEW.course)
BEGIN SELECT RAISE (ABORT, 'an import fills only what holds nothing'); END;

CREATE TRIGGER intake_cell_update BEFORE UPDATE ON intake_cell
BEGIN SELECT RAISE (ABORT, 'an import is changed only as a whole'); END;

CREATE TRIGGER intake_cell_delete BEFORE DELETE ON intake_cell
WHEN NOT EXISTS (SELECT 1 FROM intake i WHERE i.id = OLD.intake AND i.open = 2)
    OR EXISTS (SELECT 1 FROM cell c WHERE c.week = OLD.week AND c.student = OLD.student AND c.course = OLD.course)
BEGIN SELECT RAISE (ABORT, 'an import is taken back only as a whole'); END;

CREATE TRIGGER intake_membership_insert BEFORE INSERT ON intake_membership
WHEN NOT EXISTS (SELECT 1 FROM intake i WHERE i.id = NEW.intake AND i.open = 1)
    OR EXISTS (SELECT 1 FROM membership m
               WHERE m.week = NEW.week AND m.cohort = NEW.cohort AND m.student = NEW.student)
BEGIN SELECT RAISE (ABORT, 'an import fills only what holds nothing'); END;

CREATE TRIGGER intake_membership_update BEFORE UPDATE ON intake_membership
BEGIN SELECT RAISE (ABORT, 'an import is changed only as a whole'); END;

CREATE TRIGGER intake_membership_delete BEFORE DELETE ON intake_membership
WHEN NOT EXISTS (SELECT 1 FROM intake i WHERE i.id = OLD.intake AND i.open = 2)
    OR EXISTS (SELECT 1 FROM membership m
               WHERE m.week = OLD.week AND m.cohort = OLD.cohort AND m.student = OLD.student)
BEGIN SELECT RAISE (ABORT, 'an import is taken back only as a whole'); END;

CREATE TRIGGER intake_roster_insert BEFORE INSERT ON intake_roster
WHEN NOT EXISTS (SELECT 1 FROM intake i WHERE i.id = NEW.intake AND i.open = 1)
    OR EXISTS (SELECT 1 FROM roster r WHERE r.week = NEW.week AND r.cohort = NEW.cohort)
BEGIN SELECT RAISE (ABORT, 'an import fills only what holds nothing'); END;

CREATE TRIGGER intake_roster_update BEFORE UPDATE ON intake_roster
BEGIN SELECT RAISE (ABORT, 'an import is changed only as a whole'); END;

CREATE TRIGGER intake_roster_delete BEFORE DELETE ON intake_roster
WHEN NOT EXISTS (SELECT 1 FROM intake i WHERE i.id = OLD.intake AND i.open = 2)
    OR EXISTS (SELECT 1 FROM roster r WHERE r.week = OLD.week AND r.cohort = OLD.cohort)
BEGIN SELECT RAISE (ABORT, 'an import is taken back only as a whole'); END;

-- A sealed week lets in exactly the rows that the batch being filled has noted, and lets go exactly those of the batch
-- being taken back. Nothing is ever changed in place; sums, which follow, change in the weeks of that batch alone.
DROP TRIGGER sealed_cell_insert;

CREATE TRIGGER sealed_cell_insert BEFORE INSERT ON cell
WHEN (SELECT sealed_at FROM photo WHERE week = NEW.week) IS NOT NULL
    AND NOT (NEW.origin = 2 AND EXISTS (
        SELECT 1 FROM intake_cell k JOIN intake i ON i.id = k.intake
        WHERE k.week = NEW.week AND k.student = NEW.student AND k.course = NEW.course AND i.open = 1))
BEGIN SELECT RAISE (ABORT, 'sealed week'); END;

DROP TRIGGER sealed_cell_delete;

CREATE TRIGGER sealed_cell_delete BEFORE DELETE ON cell
WHEN (SELECT sealed_at FROM photo WHERE week = OLD.week) IS NOT NULL
    AND NOT (OLD.origin = 2 AND EXISTS (
        SELECT 1 FROM intake_cell k JOIN intake i ON i.id = k.intake
        WHERE k.week = OLD.week AND k.student = OLD.student AND k.course = OLD.course AND i.open = 2))
BEGIN SELECT RAISE (ABORT, 'sealed week'); END;

DROP TRIGGER sealed_membership_insert;

CREATE TRIGGER sealed_membership_insert BEFORE INSERT ON membership
WHEN (SELECT sealed_at FROM photo WHERE week = NEW.week) IS NOT NULL
    AND NOT EXISTS (
        SELECT 1 FROM intake_membership k JOIN intake i ON i.id = k.intake
        WHERE k.week = NEW.week AND k.cohort = NEW.cohort AND k.student = NEW.student AND i.open = 1)
BEGIN SELECT RAISE (ABORT, 'sealed week'); END;

DROP TRIGGER sealed_membership_delete;

CREATE TRIGGER sealed_membership_delete BEFORE DELETE ON membership
WHEN (SELECT sealed_at FROM photo WHERE week = OLD.week) IS NOT NULL
    AND NOT EXISTS (
        SELECT 1 FROM intake_membership k JOIN intake i ON i.id = k.intake
        WHERE k.week = OLD.week AND k.cohort = OLD.cohort AND k.student = OLD.student AND i.open = 2)
BEGIN SELECT RAISE (ABORT, 'sealed week'); END;

DROP TRIGGER sealed_roster_insert;

CREATE TRIGGER sealed_roster_insert BEFORE INSERT ON roster
WHEN (SELECT sealed_at FROM photo WHERE week = NEW.week) IS NOT NULL
    AND NOT EXISTS (
        SELECT 1 FROM intake_roster k JOIN intake i ON i.id = k.intake
        WHERE k.week = NEW.week AND k.cohort = NEW.cohort AND i.open = 1)
BEGIN SELECT RAISE (ABORT, 'sealed week'); END;

DROP TRIGGER sealed_roster_delete;

CREATE TRIGGER sealed_roster_delete BEFORE DELETE ON roster
WHEN (SELECT sealed_at FROM photo WHERE week = OLD.week) IS NOT NULL
    AND NOT EXISTS (
        SELECT 1 FROM intake_roster k JOIN intake i ON i.id = k.intake
        WHERE k.week = OLD.week AND k.cohort = OLD.cohort AND i.open = 2)
BEGIN SELECT RAISE (ABORT, 'sealed week'); END;

DROP TRIGGER sealed_sums_insert;

CREATE TRIGGER sealed_sums_insert BEFORE INSERT ON sums
WHEN (SELECT sealed_at FROM photo WHERE week = NEW.week) IS NOT NULL
    AND NOT EXISTS (
        SELECT 1 FROM intake_week k JOIN intake i ON i.id = k.intake WHERE k.week = NEW.week AND i.open IS NOT NULL)
BEGIN SELECT RAISE (ABORT, 'sealed week'); END;

DROP TRIGGER sealed_sums_delete;

CREATE TRIGGER sealed_sums_delete BEFORE DELETE ON sums
WHEN (SELECT sealed_at FROM photo WHERE week = OLD.week) IS NOT NULL
    AND NOT EXISTS (
        SELECT 1 FROM intake_week k JOIN intake i ON i.id = k.intake WHERE k.week = OLD.week AND i.open IS NOT NULL)
BEGIN SELECT RAISE (ABORT, 'sealed week'); END;

-- A week that imports made goes with the last of them, when nothing stands in it any more.
DROP TRIGGER sealed_photo_delete;

CREATE TRIGGER sealed_photo_delete BEFORE DELETE ON photo
WHEN OLD.sealed_at IS NOT NULL
    AND NOT (OLD.imported = 1
        AND EXISTS (SELECT 1 FROM intake i WHERE i.open = 2)
        AND NOT EXISTS (SELECT 1 FROM intake_week k JOIN intake i ON i.id = k.intake
                        WHERE k.week = OLD.week AND i.open IS NULL)
        AND NOT EXISTS (SELECT 1 FROM cell c WHERE c.week = OLD.week)
        AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.week = OLD.week))
BEGIN SELECT RAISE (ABORT, 'sealed week'); END;

-- What a collection that asks less than everything must remember of itself.

-- is_full: finished, and nothing in it is repeated from an earlier week. audited, differing: how many pairs that would
-- have been repeated were asked all the same, and how many of these were found changed.
ALTER TABLE photo ADD COLUMN is_full INTEGER NOT NULL DEFAULT 0;

ALTER TABLE photo ADD COLUMN audited INTEGER NOT NULL DEFAULT 0;

ALTER TABLE photo ADD COLUMN differing INTEGER NOT NULL DEFAULT 0;

-- The sample of the open photo's audit that is still to be asked; empty once the photo is finished.
CREATE TABLE audit_pair (
    week INTEGER NOT NULL,
    student INTEGER NOT NULL,
    course INTEGER NOT NULL,
    PRIMARY KEY (week, student, course)
) WITHOUT ROWID, STRICT;

-- What the platform said when it last refused a pair (sem acesso).
CREATE TABLE refusal (
    student INTEGER NOT NULL,
    course INTEGER NOT NULL,
    message TEXT NOT NULL,
    PRIMARY KEY (student, course)
) WITHOUT ROWID, STRICT;

-- starter: 0 window, 1 command line, 2 schedule; scope: 0 needed, 1 full, 2 failures; carried: pairs it repeated;
-- fault: what ended it early (domain/result.h), NULL for nothing; cells, answered: the photo at its end.
ALTER TABLE sync_run ADD COLUMN starter INTEGER NOT NULL DEFAULT 0;

ALTER TABLE sync_run ADD COLUMN scope INTEGER NOT NULL DEFAULT 0;

ALTER TABLE sync_run ADD COLUMN carried INTEGER NOT NULL DEFAULT 0;

ALTER TABLE sync_run ADD COLUMN fault INTEGER;

ALTER TABLE sync_run ADD COLUMN cells INTEGER;

ALTER TABLE sync_run ADD COLUMN answered INTEGER;

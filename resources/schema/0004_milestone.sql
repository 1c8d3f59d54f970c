-- When each student began and finished each course.

-- Derived from cell alone: the first photographed weeks in which a pair had more than nothing, and 1000. start_seen: an
-- earlier photo has an answer of the pair, which is 0, so that the beginning lies between two photos; 0 when the pair
-- had progress already in its first answer, and nobody knows since when.
CREATE TABLE milestone (
    student INTEGER NOT NULL,
    course INTEGER NOT NULL,
    started_week INTEGER NOT NULL,
    start_seen INTEGER NOT NULL,
    finished_week INTEGER,
    PRIMARY KEY (student, course)
) WITHOUT ROWID, STRICT;

INSERT INTO milestone (student, course, started_week, start_seen, finished_week)
SELECT student, course, min(week) FILTER (WHERE tenths > 0),
    CASE WHEN min(week) < min(week) FILTER (WHERE tenths > 0) THEN 1 ELSE 0 END,
    min(week) FILTER (WHERE tenths = 1000)
FROM cell
WHERE state < 2
GROUP BY student, course
HAVING max(tenths) > 0;

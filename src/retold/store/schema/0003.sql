-- A statement's number tells its length too, so that the shortest of many are found without reading their rows:
-- yyyymmdd (0 where unknown), 14 bits of how much shorter than 16383 code points it is, 24 bits that tell it apart.
CREATE TABLE renumbered (former INTEGER PRIMARY KEY, number INTEGER NOT NULL, words TEXT NOT NULL);
INSERT INTO renumbered
    SELECT number,
           ((((number >> 38) << 14) | (16383 - min(length(words), 16383))) << 24)
           | (row_number() OVER (ORDER BY id) % 16777216),
           words
    FROM statement JOIN spoken ON spoken.rowid = statement.number;
UPDATE statement SET number = (SELECT -renumbered.number FROM renumbered WHERE former = statement.number) - 1;
UPDATE statement SET number = -(number + 1);
DROP TABLE spoken;
CREATE VIRTUAL TABLE spoken USING fts5 (words, tokenize = "unicode61 remove_diacritics 2");
INSERT INTO spoken (rowid, words) SELECT number, words FROM renumbered;
DROP TABLE renumbered;

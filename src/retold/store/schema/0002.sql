-- Linking article by article: what was one record of all links is now shelves of small records, each found by a number.

DROP TABLE linked;
CREATE TABLE linked (                       -- derived; what the shelves were filled by
    only       INTEGER PRIMARY KEY CHECK (only = 1),
    made_by    TEXT NOT NULL,
    generation INTEGER NOT NULL
);

CREATE TABLE speaking (                     -- derived; whom the statements had as speakers when last shown
    statement TEXT PRIMARY KEY,
    speaker   TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE pending (                      -- versions that linking has not seen yet
    article   TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    PRIMARY KEY (article, text_hash)
) WITHOUT ROWID;
INSERT INTO pending SELECT article, text_hash FROM annotated;

-- The shelves (linking/shelves.py), all derived; the numbers are hashes of names, so none tells an order of arrival.
CREATE TABLE postings   (number INTEGER PRIMARY KEY, record BLOB NOT NULL);
CREATE TABLE articles   (number INTEGER PRIMARY KEY, record BLOB NOT NULL);
CREATE TABLE pairs      (number INTEGER PRIMARY KEY, record BLOB NOT NULL);
CREATE TABLE stories    (number INTEGER PRIMARY KEY, record BLOB NOT NULL);
CREATE TABLE told       (number INTEGER PRIMARY KEY, record BLOB NOT NULL);
CREATE TABLE utterances (number INTEGER PRIMARY KEY, record BLOB NOT NULL);
CREATE TABLE places     (number INTEGER PRIMARY KEY, record BLOB NOT NULL);
CREATE TABLE asked      (number INTEGER PRIMARY KEY, record BLOB NOT NULL);

-- Statements by a number that begins with the day, so that the newest that hold some words are found first.
CREATE TABLE numbered (
    number       INTEGER PRIMARY KEY,       -- yyyymmdd (0 where unknown), then 38 bits of the id's hash
    id           TEXT NOT NULL UNIQUE,
    article      TEXT NOT NULL,
    text_hash    TEXT NOT NULL,
    language     TEXT NOT NULL,
    speaker      TEXT NOT NULL,             -- name and variants, folded
    published_at TEXT,
    record       BLOB NOT NULL              -- records.Statement, JSON
);
INSERT INTO numbered
    SELECT (CAST(substr(replace(coalesce(published_at, ''), '-', '') || '00000000', 1, 8) AS INTEGER) << 38) | rowid,
           id, article, text_hash, language, speaker, published_at, record
    FROM statement;
DROP TABLE statement;
ALTER TABLE numbered RENAME TO statement;
CREATE INDEX statement_by_article ON statement (article, text_hash);
CREATE INDEX statement_by_date ON statement (published_at, id);

CREATE VIRTUAL TABLE spoken USING fts5 (words, tokenize = "unicode61 remove_diacritics 2");
INSERT INTO spoken (rowid, words)
    SELECT statement.number, statement_words.words
    FROM statement_words JOIN statement ON statement.id = statement_words.statement;
DROP TABLE statement_words;

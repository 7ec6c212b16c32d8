-- Linking article by article: what was one record of all links is now shelves of small records, each found by a number.

DROP TABLE linked;
CREATE TABLE linked (                       -- derived; what the shelves were filled by, and whom the statements had
    only       INTEGER PRIMARY KEY CHECK (only = 1),
    made_by    TEXT NOT NULL,
    generation INTEGER NOT NULL,
    speakers   BLOB                         -- statement to speaker id, JSON, as last shown
);

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

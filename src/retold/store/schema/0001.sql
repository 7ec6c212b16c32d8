-- Source: articles and judgements migrate forward. Derived: everything else can be rebuilt from them.

CREATE TABLE article (                      -- source; one row per version: the same id with other words is a new one
    id           TEXT NOT NULL,
    text_hash    TEXT NOT NULL,
    published_at TEXT,
    record       BLOB NOT NULL,             -- records.Article, JSON
    PRIMARY KEY (id, text_hash)
);

CREATE TABLE judgement (                    -- source; hangs on words, so that it survives any rebuild
    id         INTEGER PRIMARY KEY,
    kind       TEXT NOT NULL CHECK (kind IN ('link', 'speaker', 'change')),
    verdict    TEXT NOT NULL CHECK (verdict IN ('confirmed', 'rejected')),
    left_hash  TEXT NOT NULL, left_start  INTEGER NOT NULL, left_end  INTEGER NOT NULL, left_words  TEXT NOT NULL,
    right_hash TEXT,          right_start INTEGER,          right_end INTEGER,          right_words TEXT,
    value      TEXT,                        -- the speaker's name, the kind of change
    judged_by  TEXT,
    judged_at  TEXT NOT NULL
);

CREATE TABLE annotated (                    -- derived by `annotate`; made_by is what made it
    article   TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    made_by   TEXT NOT NULL,
    record    BLOB NOT NULL,                -- records.Annotated, JSON
    PRIMARY KEY (article, text_hash)
);

CREATE TABLE statement (                    -- derived; what `search` filters by
    id           TEXT PRIMARY KEY,
    article      TEXT NOT NULL,
    text_hash    TEXT NOT NULL,
    language     TEXT NOT NULL,
    speaker      TEXT NOT NULL,             -- name and variants, folded
    published_at TEXT,
    record       BLOB NOT NULL              -- records.Statement, JSON
);
CREATE INDEX statement_by_article ON statement (article, text_hash);

CREATE VIRTUAL TABLE statement_words USING fts5 (
    words, statement UNINDEXED, tokenize = "unicode61 remove_diacritics 2"
);

CREATE TABLE generation (                   -- what the library has learned, numbered; the highest is in force
    number INTEGER PRIMARY KEY,
    record BLOB NOT NULL
);

CREATE TABLE linked (                       -- derived by `link`: one row, all stories, utterances and speakers
    only    INTEGER PRIMARY KEY CHECK (only = 1),
    made_by TEXT NOT NULL,
    record  BLOB NOT NULL
);

CREATE TABLE alias (                        -- former ids of groups, so that old references find their way
    former TEXT PRIMARY KEY,
    now    TEXT NOT NULL
);

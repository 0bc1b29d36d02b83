/**
 * What makes a store what it is now, step by step. Forward only: a step that has been released is never changed, a change is a new step at the end.
 * The number of steps taken stands in the file as `user_version`.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE documents (
    number INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    packed BLOB NOT NULL
  ) STRICT;

  CREATE TABLE stories (number INTEGER PRIMARY KEY, address TEXT UNIQUE) STRICT;

  -- The record stands last: a row is read up to the column that is asked for, and records are long.
  CREATE TABLE reports (
    number INTEGER PRIMARY KEY,
    story INTEGER NOT NULL REFERENCES stories,
    version INTEGER NOT NULL,
    latest INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE,
    given_id TEXT NOT NULL,
    document INTEGER NOT NULL REFERENCES documents,
    input TEXT NOT NULL,
    words TEXT NOT NULL,
    source TEXT NOT NULL,
    taken TEXT NOT NULL,
    fetched TEXT NOT NULL,
    added TEXT NOT NULL,
    url TEXT,
    outlet TEXT,
    published TEXT,
    published_at INTEGER,
    title TEXT,
    language TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_model TEXT NOT NULL,
    made_rules TEXT NOT NULL,
    record TEXT NOT NULL,
    UNIQUE (story, version)
  ) STRICT;
  CREATE INDEX reports_given_id ON reports (given_id);
  CREATE INDEX reports_input ON reports (input);
  CREATE INDEX reports_document ON reports (document);
  CREATE INDEX reports_published ON reports (published_at);

  CREATE TABLE parties (
    number INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES reports,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    key TEXT NOT NULL,
    kind TEXT NOT NULL,
    named INTEGER NOT NULL,
    description TEXT,
    stands_for TEXT
  ) STRICT;
  CREATE INDEX parties_report ON parties (report);
  CREATE INDEX parties_key ON parties (key);

  CREATE TABLE claims (
    number INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES reports,
    id TEXT NOT NULL,
    attribution TEXT NOT NULL,
    party INTEGER REFERENCES parties,
    originator INTEGER REFERENCES parties,
    words TEXT NOT NULL,
    said TEXT,
    confidence REAL NOT NULL,
    standing TEXT NOT NULL
  ) STRICT;
  CREATE INDEX claims_report ON claims (report);
  CREATE INDEX claims_party ON claims (party);
  CREATE INDEX claims_originator ON claims (originator);

  CREATE TABLE comments (
    number INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES reports,
    id TEXT NOT NULL,
    asked INTEGER REFERENCES parties,
    outcome TEXT NOT NULL,
    words TEXT NOT NULL,
    about TEXT NOT NULL
  ) STRICT;
  CREATE INDEX comments_report ON comments (report);
  CREATE INDEX comments_asked ON comments (asked);
  CREATE INDEX comments_outcome ON comments (outcome);

  CREATE TABLE pages (
    url TEXT PRIMARY KEY,
    etag TEXT,
    last_modified TEXT,
    stamp TEXT,
    checked TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- The words stand in the records already; the index reads them there.
  CREATE VIEW report_texts AS
    SELECT number, coalesce(title, '') AS headline, json_extract(record, '$.report.text') AS body FROM reports;
  CREATE VIRTUAL TABLE report_words USING fts5(
    headline, body, content='report_texts', content_rowid='number', tokenize='porter unicode61 remove_diacritics 2'
  );
  CREATE VIRTUAL TABLE claim_words USING fts5(
    words, content='claims', content_rowid='number', tokenize='porter unicode61 remove_diacritics 2'
  );
  `,
  `
  -- The ledger's tables follow from the records: they may be emptied and made again. What is to be read stands in unread, from the transaction on that
  -- writes a record.
  CREATE TABLE unread (report INTEGER PRIMARY KEY) STRICT;
  INSERT INTO unread SELECT number FROM reports;
  CREATE TABLE ledger_rules (rules TEXT NOT NULL) STRICT;

  CREATE TABLE readings (
    report INTEGER PRIMARY KEY REFERENCES reports,
    keys TEXT NOT NULL,
    topic TEXT NOT NULL,
    data TEXT NOT NULL
  ) STRICT;
  CREATE TABLE copy_keys (key INTEGER NOT NULL, report INTEGER NOT NULL, PRIMARY KEY (key, report)) STRICT, WITHOUT ROWID;
  CREATE TABLE shared_texts (
    one INTEGER NOT NULL, other INTEGER NOT NULL, data TEXT NOT NULL, PRIMARY KEY (one, other)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX shared_texts_other ON shared_texts (other);

  CREATE TABLE statements (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    report INTEGER NOT NULL REFERENCES reports,
    place INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    attribution TEXT,
    sentence INTEGER NOT NULL,
    is_once INTEGER NOT NULL,
    is_denial INTEGER NOT NULL,
    "group" INTEGER NOT NULL,
    claim INTEGER NOT NULL,
    mark TEXT NOT NULL,
    keys TEXT NOT NULL,
    data TEXT NOT NULL
  ) STRICT;
  CREATE INDEX statements_report ON statements (report, attribution);
  CREATE INDEX statements_group ON statements ("group");
  CREATE INDEX statements_claim ON statements (claim, report);
  CREATE INDEX statements_mark ON statements (mark);
  CREATE INDEX statements_denial ON statements (report) WHERE is_denial = 1;
  -- No references here: to look for them at each removal would take an index more, as large as the table.
  CREATE TABLE statement_keys (
    key INTEGER NOT NULL, statement INTEGER NOT NULL, weight INTEGER NOT NULL, PRIMARY KEY (key, statement)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE statement_pairs (
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    score REAL NOT NULL,
    verdict TEXT NOT NULL,
    code TEXT,
    decided TEXT,
    PRIMARY KEY (a, b)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX statement_pairs_b ON statement_pairs (b);

  -- Statements whose group has lost one, to be grouped anew.
  CREATE TABLE loose (statement INTEGER PRIMARY KEY) STRICT;

  -- By hand, and so never emptied. Places are of reports by their ids, which stay when a report is read again.
  CREATE TABLE decisions (
    number INTEGER PRIMARY KEY,
    "of" TEXT NOT NULL,
    verdict TEXT NOT NULL,
    a TEXT NOT NULL,
    a_start INTEGER NOT NULL,
    a_end INTEGER NOT NULL,
    b TEXT NOT NULL,
    b_start INTEGER NOT NULL,
    b_end INTEGER NOT NULL,
    made TEXT NOT NULL
  ) STRICT;
  CREATE INDEX decisions_a ON decisions (a);
  CREATE INDEX decisions_b ON decisions (b);
  CREATE INDEX reports_outlet ON reports (outlet);
  `,
  `
  ALTER TABLE decisions ADD COLUMN undone TEXT;
  CREATE INDEX reports_added ON reports (added);
  -- With the dates, so that the rows themselves, which are long, need not be read to tell an outlet's first and last.
  DROP INDEX reports_outlet;
  CREATE INDEX reports_outlet ON reports (outlet, published_at, published);
  CREATE INDEX statement_pairs_disagree ON statement_pairs (a, b) WHERE verdict = 'disagree';

  -- Every folded name of parties with how many have it, and its words, to be found by their beginnings while somebody types.
  CREATE TABLE names (number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, parties INTEGER NOT NULL) STRICT;
  CREATE VIRTUAL TABLE name_words USING fts5(key, content='names', content_rowid='number', prefix='1 2 3', tokenize='unicode61');
  CREATE TRIGGER names_inserted AFTER INSERT ON names BEGIN
    INSERT INTO name_words (rowid, key) VALUES (new.number, new.key);
  END;
  CREATE TRIGGER parties_inserted AFTER INSERT ON parties BEGIN
    INSERT INTO names (key, parties) VALUES (new.key, 1) ON CONFLICT (key) DO UPDATE SET parties = parties + 1;
  END;
  CREATE TRIGGER parties_deleted AFTER DELETE ON parties BEGIN
    UPDATE names SET parties = parties - 1 WHERE key = old.key;
  END;
  INSERT INTO names (key, parties) SELECT key, count(*) FROM parties GROUP BY key;
  `,
  `
  -- By hand, and so never emptied: what an editor changed in what was read of a report, by its id, which stays when it is read again.
  CREATE TABLE reviews (
    report TEXT NOT NULL,
    number INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    at TEXT NOT NULL,
    line TEXT NOT NULL,
    PRIMARY KEY (report, number)
  ) STRICT, WITHOUT ROWID;
  -- Follows from the reviews and the records: attributions of which somebody has said something, so that they need not be asked about.
  CREATE TABLE reviewed_attributions (
    report TEXT NOT NULL, attribution TEXT NOT NULL, PRIMARY KEY (report, attribution)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX claims_confidence ON claims (confidence);
  `,
  `
  -- As the machine made them, of the reports in which something was changed by hand; what reports have is what the changes made of it.
  CREATE TABLE machine_records (report INTEGER PRIMARY KEY REFERENCES reports, record TEXT NOT NULL) STRICT;
  `,
  `
  -- Nobody asks where a statement's sentence begins.
  ALTER TABLE statements DROP COLUMN sentence;

  -- Follows from the rest: how many origins stand behind a claim, counted when somebody asks. A count goes with whatever may change it.
  CREATE TABLE claim_origins (claim INTEGER PRIMARY KEY, origins INTEGER NOT NULL) STRICT;

  -- Follows from the statements: how many reports carry a claim, and the millisecond (since 1970) at which the first came out.
  CREATE TABLE claim_counts (claim INTEGER PRIMARY KEY, reports INTEGER NOT NULL, first INTEGER) STRICT;
  INSERT INTO claim_counts SELECT claim, count(DISTINCT report), min(published_at)
    FROM statements JOIN reports ON reports.number = statements.report WHERE claim <> 0 GROUP BY claim;
  CREATE INDEX claim_counts_reports ON claim_counts (reports DESC, claim);

  CREATE TRIGGER statements_placed AFTER UPDATE OF claim ON statements WHEN old.claim <> new.claim BEGIN
    DELETE FROM claim_origins WHERE claim IN (old.claim, new.claim);
    DELETE FROM claim_counts WHERE claim IN (old.claim, new.claim);
    INSERT INTO claim_counts SELECT claim, count(DISTINCT report), min(published_at)
      FROM statements JOIN reports ON reports.number = statements.report
      WHERE claim IN (old.claim, new.claim) AND claim <> 0 GROUP BY claim;
  END;
  -- Where all is emptied, the counts are first, and nothing is counted.
  CREATE TRIGGER statements_deleted AFTER DELETE ON statements WHEN EXISTS (SELECT 1 FROM claim_counts WHERE claim = old.claim) BEGIN
    DELETE FROM claim_origins WHERE claim = old.claim;
    DELETE FROM claim_counts WHERE claim = old.claim;
    INSERT INTO claim_counts SELECT claim, count(DISTINCT report), min(published_at)
      FROM statements JOIN reports ON reports.number = statements.report WHERE claim = old.claim GROUP BY claim;
  END;
  -- What contradicts a statement may show that it was distorted.
  CREATE TRIGGER statement_pairs_inserted AFTER INSERT ON statement_pairs WHEN new.verdict = 'disagree' BEGIN
    DELETE FROM claim_origins WHERE claim IN (SELECT claim FROM statements WHERE number IN (new.a, new.b));
  END;
  CREATE TRIGGER statement_pairs_updated AFTER UPDATE ON statement_pairs BEGIN
    DELETE FROM claim_origins WHERE claim IN (SELECT claim FROM statements WHERE number IN (new.a, new.b));
  END;
  CREATE TRIGGER statement_pairs_deleted AFTER DELETE ON statement_pairs WHEN old.verdict = 'disagree' BEGIN
    DELETE FROM claim_origins WHERE claim IN (SELECT claim FROM statements WHERE number IN (old.a, old.b));
  END;
  CREATE TRIGGER decisions_inserted AFTER INSERT ON decisions BEGIN
    DELETE FROM claim_origins WHERE claim IN (
      SELECT claim FROM statements JOIN reports ON reports.number = statements.report WHERE reports.id IN (new.a, new.b)
    );
  END;
  CREATE TRIGGER decisions_undone AFTER UPDATE OF undone ON decisions BEGIN
    DELETE FROM claim_origins WHERE claim IN (
      SELECT claim FROM statements JOIN reports ON reports.number = statements.report WHERE reports.id IN (new.a, new.b)
    );
  END;
  -- A name that is known to be an outlet's counts as one in every report.
  CREATE TRIGGER reports_outlet_new AFTER INSERT ON reports
  WHEN NOT EXISTS (SELECT 1 FROM reports WHERE outlet = new.outlet AND number <> new.number) BEGIN
    DELETE FROM claim_origins;
  END;
  CREATE TRIGGER reports_outlet_changed AFTER UPDATE OF outlet ON reports WHEN old.outlet IS NOT new.outlet BEGIN
    DELETE FROM claim_origins;
  END;
  `,
]

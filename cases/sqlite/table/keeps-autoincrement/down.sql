-- rebuild table ticket: SQLite has no ALTER for this
CREATE TABLE new_ticket (
    id integer PRIMARY KEY AUTOINCREMENT,
    words text
);
-- hazard: rewrites-table: every row of ticket is copied, and nobody else can write to the database meanwhile
INSERT INTO new_ticket (id, words)
SELECT id, words
  FROM ticket;
DELETE FROM sqlite_sequence WHERE name = 'new_ticket';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'new_ticket', seq FROM sqlite_sequence WHERE name = 'ticket';
DROP TABLE ticket;
ALTER TABLE new_ticket RENAME TO ticket;

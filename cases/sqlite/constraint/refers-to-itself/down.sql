-- rebuild table node: SQLite has no ALTER for this
CREATE TABLE new_node (
    id integer PRIMARY KEY,
    parent_id integer,
    name text,
    FOREIGN KEY (parent_id) REFERENCES node (id)
);
-- hazard: rewrites-table: every row of node is copied, and nobody else can write to the database meanwhile
INSERT INTO new_node (id, parent_id, name)
SELECT id, parent_id, name
  FROM node;
DROP TABLE node;
ALTER TABLE new_node RENAME TO node;

-- look whether the foreign keys still hold
PRAGMA foreign_key_check(node);

-- change table t
-- hazard: deletes-data: the values of t.c are gone
-- hazard: rewrites-table: every row is written anew without the column
ALTER TABLE t DROP COLUMN c;

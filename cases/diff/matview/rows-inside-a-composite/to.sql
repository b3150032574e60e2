-- The rows of a materialized view lie inside a type that a column holds values of: the view is made again beside the old
-- one, so that they can move.
CREATE TABLE base (k int PRIMARY KEY, a int);
CREATE MATERIALIZED VIEW m AS SELECT k, a + 1 AS c FROM base;
CREATE TYPE whole AS (x m);
CREATE TABLE kept (id int, w whole);

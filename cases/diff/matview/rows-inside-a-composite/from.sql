CREATE TABLE base (k int PRIMARY KEY, a int);
CREATE MATERIALIZED VIEW m AS SELECT k, a AS c FROM base;
CREATE TYPE whole AS (x m);
CREATE TABLE kept (id int, w whole);

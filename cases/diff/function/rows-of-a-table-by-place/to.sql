-- A column comes in the middle of a table whose rows functions give, column by column: the table is made again. One
-- that gives whole rows does not mind where the column stands.
CREATE TABLE t (a int PRIMARY KEY, since date, b text);
CREATE FUNCTION parsed() RETURNS SETOF t LANGUAGE sql BEGIN ATOMIC SELECT * FROM t; END;
CREATE FUNCTION listed() RETURNS SETOF t LANGUAGE sql AS 'SELECT a, since, b FROM t';
CREATE TABLE u (a int, since date, b text);
CREATE FUNCTION whole() RETURNS SETOF u LANGUAGE sql AS 'SELECT * FROM u';

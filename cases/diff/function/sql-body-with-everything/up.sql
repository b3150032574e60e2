-- create schema lib
CREATE SCHEMA lib;

-- create enum type lib.level
CREATE TYPE lib.level AS ENUM (
    'low',
    'high'
);

-- create sequence lib.numbers
CREATE SEQUENCE lib.numbers;

-- create table lib.log
CREATE TABLE lib.log (
    id bigint DEFAULT nextval('lib.numbers'::regclass),
    level lib.level
);

-- create view lib.high
CREATE VIEW lib.high AS
SELECT id
   FROM lib.log
  WHERE (level = 'high'::lib.level);

-- create function lib.note(lib.level)
CREATE OR REPLACE FUNCTION lib.note(l lib.level DEFAULT 'high'::lib.level)
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 INSERT INTO lib.log (level)
   VALUES (note.l);
 INSERT INTO lib.log (id, level)
   VALUES (nextval('lib.numbers'::regclass), 'low'::lib.level);
 SELECT count(*) AS count
    FROM lib.high;
END;

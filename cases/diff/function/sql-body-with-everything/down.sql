-- drop function lib.note(lib.level)
DROP FUNCTION lib.note(lib.level);

-- drop view lib.high
DROP VIEW lib.high;

-- drop table lib.log
-- hazard: deletes-data: the rows of lib.log are lost
DROP TABLE lib.log;

-- drop sequence lib.numbers
-- hazard: deletes-data: the position of the sequence is lost
DROP SEQUENCE lib.numbers;

-- drop enum type lib.level
DROP TYPE lib.level;

-- drop schema lib
DROP SCHEMA lib;

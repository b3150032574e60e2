-- drop table source
-- hazard: deletes-data: all rows of source are gone
DROP TABLE source;

-- drop table copy
-- hazard: deletes-data: all rows of copy are gone
DROP TABLE copy;

-- drop table note
-- hazard: deletes-data: all rows of note are gone
DROP TABLE note;

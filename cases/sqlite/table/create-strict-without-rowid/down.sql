-- drop table setting
-- hazard: deletes-data: all rows of setting are gone
DROP TABLE setting;

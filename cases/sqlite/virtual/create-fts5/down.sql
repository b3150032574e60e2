-- drop table letters
-- hazard: deletes-data: all rows of letters are gone
DROP TABLE letters;

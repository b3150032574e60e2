-- drop table letters
-- hazard: deletes-data: all rows of letters are gone
DROP TABLE letters;

-- create table letters
CREATE VIRTUAL TABLE letters USING fts5(subject, body, prefix = '2');

-- drop table mails
-- hazard: deletes-data: all rows of mails are gone
DROP TABLE mails;

-- create view mails
CREATE VIEW mails as select email from users;

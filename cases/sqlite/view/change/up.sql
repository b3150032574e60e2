-- drop view mails
DROP VIEW mails;

-- create view mails
CREATE VIEW mails (mail) as select lower(email) from users;

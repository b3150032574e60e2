-- drop view mails
DROP VIEW mails;

-- create view mails
CREATE VIEW mails as select email from users;

-- drop view mails
DROP VIEW mails;

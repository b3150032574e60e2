-- drop view mails
DROP VIEW mails;

-- create table mails
CREATE TABLE mails (
    email text
);

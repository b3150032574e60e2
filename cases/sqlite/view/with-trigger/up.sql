-- drop view mails
DROP VIEW mails;

-- create view mails
CREATE VIEW mails as select id, email from users;

-- create trigger mails.mails_insert
CREATE TRIGGER mails_insert instead of insert on mails begin insert into users (email) values (new.email); end;

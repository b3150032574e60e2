-- create view mails
CREATE VIEW mails as select email from users;

-- A table has another name.

-- stemma: renamed from users
create table account (
    id integer primary key,
    email text
);
create index users_email on account (email);
create view mails as select email from account;

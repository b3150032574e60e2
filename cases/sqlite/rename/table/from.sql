create table users (
    id integer primary key,
    email text
);
create index users_email on users (email);
create view mails as select email from users;

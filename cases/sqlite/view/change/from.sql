create table users (
    id integer primary key,
    email text
);
create view mails as select email from users;

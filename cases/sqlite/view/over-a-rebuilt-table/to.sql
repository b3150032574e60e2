-- Views over a rebuilt table stay as they are.

create table users (
    id integer primary key,
    email text not null default ''
);
create view mails as
  -- who can be written to
  select email from users;
create view loud as select upper(email) as email from mails;

-- postgres: 18+

create table users (
    id integer primary key,
    name text,
    email text
);

alter table users add constraint must_have_email not null email;

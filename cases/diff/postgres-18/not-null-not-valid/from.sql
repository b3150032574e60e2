-- postgres: 18+

create table users (
    id integer primary key,
    name text,
    email text
);

alter table users add constraint email_there not null email not valid;

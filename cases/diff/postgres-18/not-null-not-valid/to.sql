-- postgres: 18+
-- A NOT NULL constraint is added NOT VALID over a row that breaks it; another is validated.

create table users (
    id integer primary key,
    name text,
    email text
);

alter table users add constraint email_there not null email;
alter table users add constraint name_there not null name not valid;

-- postgres: 18+
-- A NOT NULL constraint with a name is added, another goes.

create table users (
    id integer primary key,
    name text,
    email text
);

alter table users add constraint must_have_name not null name;

-- postgres: 18+
-- A NOT NULL constraint carries a comment.

create table users (
    id integer primary key,
    name text constraint name_there not null
);

comment on constraint name_there on users is 'nobody is nameless';

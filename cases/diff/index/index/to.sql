-- An index comes, one goes, one becomes unique.

create table users (
    id integer primary key,
    email text,
    name text,
    born date
);

create index users_born on users (born);
create unique index users_email on users (email);

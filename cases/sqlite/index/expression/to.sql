-- An index of an expression, descending.

create table users (
    id integer primary key,
    email text
);
create index users_lower on users (lower(email) desc, email collate nocase);

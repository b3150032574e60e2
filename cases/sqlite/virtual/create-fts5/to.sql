-- A table for searching; the tables behind it are not shown.

create table users (
    id integer primary key,
    email text
);
create virtual table letters using fts5(subject, body, tokenize = 'porter');

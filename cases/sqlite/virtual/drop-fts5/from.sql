create table users (
    id integer primary key,
    email text
);
create virtual table letters using fts5(subject, body);

-- Spaces, comments, quotes and the case of words make no difference.

create table users (
    id integer primary key,
    email text
);

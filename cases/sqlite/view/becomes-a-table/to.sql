-- A table takes the name of a view.

create table users (
    id integer primary key,
    email text
);
create table mails (email text);

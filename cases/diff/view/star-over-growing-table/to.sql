-- The table behind a view written with * gets a column; the view gets it too.

create table users (
    id integer primary key
);

alter table users add column name text;

create view everyone as select * from users;

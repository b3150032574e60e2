-- A char(10) key under a foreign key becomes text.

create table countries (
    code text primary key
);
create table towns (
    id integer primary key,
    country text references countries (code)
);

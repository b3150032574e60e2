-- Row security is turned on for one table, off for another.

create table a (
    id integer primary key
);
create table b (
    id integer primary key
);

alter table a enable row level security;

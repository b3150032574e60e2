create table a (
    id integer primary key
);
create table b (
    id integer primary key
);

alter table b enable row level security;

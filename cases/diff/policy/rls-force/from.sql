create table a (
    id integer primary key
);
create table b (
    id integer primary key
);
alter table a enable row level security;

alter table b force row level security;

-- Row security is forced on the owner; on another table no longer.

create table a (
    id integer primary key
);
create table b (
    id integer primary key
);
alter table a enable row level security;

alter table a force row level security;

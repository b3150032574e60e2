-- The primary key goes that a view groups by; the view groups by more columns.

create table users (
    id integer not null,
    name text
);
create view counts as select id, name, count(*) as n from users group by id, name;

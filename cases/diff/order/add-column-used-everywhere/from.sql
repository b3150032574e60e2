create table items (
    id integer primary key,
    name text
);

create view lower_names as select id, lower(name) as name from items;
create view first_names as select id, name from lower_names where id < 10;

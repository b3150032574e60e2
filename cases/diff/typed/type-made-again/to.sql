-- An attribute gets another type, of a type that has a table and is held by a column elsewhere: it is made again.

create type person as (
    name varchar(40),
    phone varchar(20)
);
create table customers of person (
    primary key (name)
);
create table visits (
    who person
);

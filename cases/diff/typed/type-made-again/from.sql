create type person as (
    name varchar(20),
    phone varchar(20)
);
create table customers of person (
    primary key (name)
);
create table visits (
    who person
);

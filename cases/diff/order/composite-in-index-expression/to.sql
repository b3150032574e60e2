-- An attribute changes its type in a composite that an index, a check and a view reach into.

create type address as (
    street text,
    zip text
);

create table people (
    id integer primary key,
    home address,
    constraint zip_there check ((home).zip <> '')
);
create index people_zip on people (((home).zip));
create view zips as select (home).zip, count(*) as n from people group by (home).zip;

create type address as (
    street text,
    zip varchar(5)
);

create table people (
    id integer primary key,
    home address,
    constraint zip_there check ((home).zip <> '')
);
create index people_zip on people (((home).zip));
create view zips as select (home).zip, count(*) as n from people group by (home).zip;

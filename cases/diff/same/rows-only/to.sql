-- Nothing changes: the schemas are alike, and so are the rows; rows are no part of a schema.

create table settings (
    name text primary key,
    value text
);
create sequence numbers;

insert into settings values ('theme', 'dark');
select nextval('numbers');
select nextval('numbers');
analyze settings;

-- Generated columns are added; one over two others, one over text.

create table people (
    id integer primary key,
    first_name text not null,
    last_name text not null
);

alter table people add column full_name text generated always as (first_name || ' ' || last_name) stored;
alter table people add column initial text generated always as (substr(last_name, 1, 1)) stored;
create index people_full_name on people (full_name);

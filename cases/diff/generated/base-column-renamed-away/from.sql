create table people (
    id integer primary key,
    first_name text,
    nick_name text
);

alter table people add column shown text generated always as (upper(first_name)) stored;

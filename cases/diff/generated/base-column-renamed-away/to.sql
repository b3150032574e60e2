-- The base of a generated column is replaced by another column.

create table people (
    id integer primary key,
    first_name text,
    nick_name text
);

alter table people add column shown text generated always as (upper(nick_name)) stored;
alter table people drop column first_name;

-- The comment on a table changes, a column's goes, another column's comes.

create table customers (
    id integer primary key,
    name text
);

comment on table customers is 'people who''ve paid';
comment on column customers.name is E'how we call them\nsecond line';

-- A tree: the table refers to itself.

create table nodes (
    id integer primary key,
    parent_id integer references nodes (id) on delete cascade,
    check (parent_id <> id)
);

create table nodes (
    id integer primary key,
    parent_id integer
);

create table parents (
    id integer primary key
);
create table children (
    id integer primary key,
    parent_id integer references parents (id)
);

create table parents (
    id integer primary key
);
create table children (
    constraint children_key primary key (id)
) inherits (parents);

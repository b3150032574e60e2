-- A column that was the child's own is also the parent's from now on; then it belongs to the parent alone.

create table parents (
    id integer
);

alter table parents add column note text;
create table children () inherits (parents);

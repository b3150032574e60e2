-- A check becomes NO INHERIT, another is inherited by the children from now on.

create table parents (
    id integer,
    size integer
);
create table children () inherits (parents);

alter table parents add constraint id_positive check (id > 0) no inherit;
alter table parents add constraint size_positive check (size > 0);

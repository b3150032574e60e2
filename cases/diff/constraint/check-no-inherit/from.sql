create table parents (
    id integer,
    size integer
);
create table children () inherits (parents);

alter table parents add constraint id_positive check (id > 0);
alter table parents add constraint size_positive check (size > 0) no inherit;

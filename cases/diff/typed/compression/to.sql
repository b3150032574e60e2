-- A typed table is added, whose column is compressed in a way of its own.

create type note as (
    body text
);
create table notes of note;
alter table notes alter column body set compression pglz;

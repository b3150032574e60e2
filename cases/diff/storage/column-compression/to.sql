-- A column is compressed with pglz explicitly, another no longer.

create table documents (
    id integer primary key,
    body text,
    notes text
);

alter table documents alter column body set compression pglz;

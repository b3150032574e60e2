create table documents (
    id integer primary key,
    body text,
    notes text
);

alter table documents alter column notes set compression pglz;

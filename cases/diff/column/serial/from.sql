create table tickets (
    name text
);

alter table tickets add column old_number serial;

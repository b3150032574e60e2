-- Unusual conversions: text to uuid, text to inet, text to bytea.

create table hosts (
    id uuid primary key,
    address inet,
    secret bytea
);

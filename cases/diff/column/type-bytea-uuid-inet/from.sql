create table hosts (
    id text primary key,
    address text,
    secret text
);

-- An UNLOGGED table with an identity column and its index is added.

create unlogged table cache (
    id integer generated always as identity primary key,
    key text unique
);

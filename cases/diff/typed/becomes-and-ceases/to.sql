-- An ordinary table becomes a typed one while its type grows, and a typed one becomes an ordinary one.

create type spot as (
    x integer,
    y integer,
    label text
);
create table corners of spot;
create table centres (
    x integer,
    y integer
);

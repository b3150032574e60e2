create table tickets (
    id bigint primary key,
    name text
);
create table falling (
    id integer not null
);

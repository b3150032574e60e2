create table items (
    a integer,
    b text
);
create table notes (
    id integer,
    about items not null
);

create table parents (
    id integer not null,
    note text default 'x' check (note <> '')
);
create table children (
    own integer
) inherits (parents);

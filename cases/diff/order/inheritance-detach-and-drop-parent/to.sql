-- The parent goes; the child stays with the columns it had from it.

create table children (
    id integer not null,
    note text default 'x' constraint parents_note_check check (note <> ''),
    own integer
);

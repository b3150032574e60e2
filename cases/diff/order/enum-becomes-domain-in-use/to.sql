-- A column's type is an enum, then a domain of the same name.

create domain state as text check (value in ('open', 'closed'));

create table tickets (
    id integer primary key,
    state state default 'open'
);

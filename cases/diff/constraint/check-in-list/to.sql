-- IN lists over varchar, char and numbers, which the server prints with casts.

create table t (
    id integer primary key,
    state varchar(20) check (state in ('open', 'closed', 'lost')),
    kind char(1) check (kind in ('a', 'b')),
    size integer check (size in (1, 2, 3) or size between 10 and 20),
    other varchar(5) check (other not in ('x', 'y') and other <> all (array['z']))
);

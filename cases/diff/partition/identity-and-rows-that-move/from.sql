create table whole (id integer generated always as identity, r text) partition by list (id);
create table part (id integer not null, r text) partition by hash (id);
create table part_0 partition of part for values with (modulus 1, remainder 0);

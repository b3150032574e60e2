-- Tables inherit from one with a key and number their rows by themselves. On the way back they go before the key's mark does, or
-- keep the mark when they leave.

create table base (id bigint primary key, note text);
create table item (id bigint generated always as identity, name text) inherits (base);
create table known (id bigint generated always as identity, note text);
alter table known inherit base;

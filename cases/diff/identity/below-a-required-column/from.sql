create table base (id bigint, note text);
create table known (id bigint generated always as identity, note text);

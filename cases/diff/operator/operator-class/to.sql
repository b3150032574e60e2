-- An operator class of our own comes, with an index that uses it; another goes.

create function mod10_cmp(integer, integer) returns integer language sql immutable as $$ select $1 % 10 - $2 % 10 $$;
create table t (
    x integer
);

create operator class mod10_ops for type integer using btree as
    operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 mod10_cmp(integer, integer);
create index t_mod10 on t (x mod10_ops);
comment on operator class mod10_ops using btree is 'by the last digit';

create function mod10_cmp(integer, integer) returns integer language sql immutable as $$ select $1 % 10 - $2 % 10 $$;
create table t (
    x integer
);

create operator class old_ops for type integer using hash as operator 1 =, function 1 hashint4(integer);

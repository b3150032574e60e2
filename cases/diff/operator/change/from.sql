create function one(integer, integer) returns integer language sql immutable as $$ select 1 $$;
create function two(integer, integer) returns integer language sql immutable as $$ select 2 $$;
create function yes(integer, integer) returns boolean language sql immutable as $$ select true $$;

create operator +# (leftarg = integer, rightarg = integer, function = one);
create operator ??? (leftarg = integer, rightarg = integer, function = yes);

create view v as select 1 +# 2 as x;

create function base() returns integer language sql immutable as $$ select 1 $$;

create function plus(a bigint, b bigint default base()) returns bigint language sql immutable as $$ select a + b $$;
create view v as select plus(1) as two;

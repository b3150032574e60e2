-- A table and functions over it come together: one is the table's default, one returns its rows.

create function make_code() returns text language sql volatile as $$ select md5(random()::text) $$;
create table vouchers (
    code text primary key default make_code(),
    amount numeric
);
create function cheap_vouchers(below numeric) returns setof vouchers language sql stable as $$
    select * from vouchers where amount < below
$$;
create function count_cheap() returns bigint language sql stable as $$ select count(*) from cheap_vouchers(10) $$;

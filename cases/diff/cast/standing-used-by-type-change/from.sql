create type cents as (count integer);
create type money_of as (amount numeric);
create function to_cents(money_of) returns cents language sql immutable as $$ select row(($1.amount * 100)::integer)::cents $$;
create function from_cents(cents) returns money_of language sql immutable as $$ select row($1.count / 100.0)::money_of $$;
create cast (money_of as cents) with function to_cents(money_of);
create cast (cents as money_of) with function from_cents(cents);
create table t (id int, v money_of);

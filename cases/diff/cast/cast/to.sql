-- Casts come, go and change: by function, without function, by text; explicit, on assignment, implicit.

create type money_of as (
    amount numeric
);
create type cents as (
    count integer
);
create domain code as text;
create function to_cents(money_of) returns cents language sql immutable as $$ select row(($1.amount * 100)::integer)::cents $$;
create function from_cents(cents) returns money_of language sql immutable as $$ select row($1.count / 100.0)::money_of $$;

create cast (money_of as cents) with function to_cents(money_of) as assignment;
create cast (cents as text) with inout as implicit;
comment on cast (money_of as cents) is 'rounds';

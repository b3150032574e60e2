-- A function changes its body to read a table that is new.

create table amounts (
    amount bigint
);
create or replace function total() returns bigint language sql as $$ select sum(amount)::bigint from amounts $$;

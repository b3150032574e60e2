-- A function is added, another goes.

create function add(a integer, b integer default 1) returns integer
    language sql immutable strict parallel safe as $$ select a + b $$;

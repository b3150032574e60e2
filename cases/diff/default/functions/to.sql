-- Defaults that call functions: own ones, built-in ones, with and without arguments.

create function next_code(prefix text default 'A') returns text
    language sql volatile as $$ select prefix || '-' || floor(random() * 1000)::text $$;

create table tickets (
    id uuid default gen_random_uuid(),
    code text default next_code('B'),
    at timestamptz default clock_timestamp()
);

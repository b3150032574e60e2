-- table public.items: change the type of a
-- hazard: rewrites-table: every row is written with the new type of public.items.a
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.items.a may not be one of integer, or lose something
ALTER TABLE public.items ALTER COLUMN a TYPE integer USING a::integer;

-- create table public.notes
CREATE TABLE public.notes (
    id integer,
    about public.items
);

-- table public.b: change the type of a_id; change the type of x
-- hazard: rewrites-table: every row is written with the new type of public.b.a_id
-- hazard: rewrites-table: every row is written with the new type of public.b.x
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.b.a_id may not be one of integer, or lose something
-- hazard: may-fail-on-data: a value of public.b.x may not be one of integer, or lose something
ALTER TABLE public.b
    ALTER COLUMN a_id TYPE integer,
    ALTER COLUMN x TYPE integer;

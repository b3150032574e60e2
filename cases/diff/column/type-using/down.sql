-- table public.imports: change the type of amount; change the type of day; change the type of active
-- hazard: rewrites-table: every row is written with the new type of public.imports.amount
-- hazard: rewrites-table: every row is written with the new type of public.imports.day
-- hazard: rewrites-table: every row is written with the new type of public.imports.active
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.imports.active may not be one of integer, or lose something
ALTER TABLE public.imports
    ALTER COLUMN amount TYPE text,
    ALTER COLUMN day TYPE text,
    ALTER COLUMN active TYPE integer USING active::integer;

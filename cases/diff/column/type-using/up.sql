-- table public.imports: change the type of amount; change the type of day; change the type of active
-- hazard: rewrites-table: every row is written with the new type of public.imports.amount
-- hazard: rewrites-table: every row is written with the new type of public.imports.day
-- hazard: rewrites-table: every row is written with the new type of public.imports.active
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.imports.amount may not be one of integer, or lose something
-- hazard: may-fail-on-data: a value of public.imports.day may not be one of date, or lose something
-- hazard: may-fail-on-data: a value of public.imports.active may not be one of boolean, or lose something
ALTER TABLE public.imports
    ALTER COLUMN amount TYPE integer USING amount::integer,
    ALTER COLUMN day TYPE date USING day::date,
    ALTER COLUMN active TYPE boolean USING active <> 0;

-- table public.logs: no default of at; change the type of at, default of at
-- hazard: rewrites-table: every row is written with the new type of public.logs.at
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.logs.at may not be one of timestamp without time zone, or lose something
ALTER TABLE public.logs
    ALTER COLUMN at DROP DEFAULT,
    ALTER COLUMN at TYPE timestamp without time zone,
    ALTER COLUMN at SET DEFAULT now();

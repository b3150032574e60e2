-- table public.t: drop columns had, text; change the type of at; add columns had, text and more
-- hazard: deletes-data: the values of public.t.had are lost
-- hazard: deletes-data: the values of public.t.text are lost
ALTER TABLE public.t
    DROP COLUMN had,
    DROP COLUMN text;
-- hazard: rewrites-table: every row is written with the new type of public.t.at
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.at may not be one of timestamp with time zone, or lose something
ALTER TABLE public.t ALTER COLUMN at TYPE timestamp with time zone USING to_timestamp(at::double precision);
-- hazard: rewrites-table: every row gets a value for public.t.had
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.t ADD COLUMN had boolean GENERATED ALWAYS AS ((at IS NULL)) STORED;
-- hazard: rewrites-table: every row is written with the new type of public.t.id
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.id may not be one of integer, or lose something
ALTER TABLE public.t ALTER COLUMN id TYPE integer USING id::text::integer;
-- hazard: rewrites-table: every row gets a value for public.t.text
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.t ADD COLUMN text text GENERATED ALWAYS AS (('x'::text || id)) STORED;

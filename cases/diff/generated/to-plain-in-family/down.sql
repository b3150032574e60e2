-- table public.i: drop column g
-- hazard: deletes-data: the values of public.i.g are lost
ALTER TABLE public.i DROP COLUMN g;

-- table public.p: drop columns d, g
-- hazard: deletes-data: the values of public.p.d are lost
-- hazard: deletes-data: the values of public.p.g are lost
ALTER TABLE public.p
    DROP COLUMN d,
    DROP COLUMN g;

-- table public.i: add column g
-- hazard: rewrites-table: every row gets a value for public.i.g
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.i ADD COLUMN g integer GENERATED ALWAYS AS ((id * 2)) STORED;

-- table public.p: add columns d, g
-- hazard: rewrites-table: every row gets a value for public.p.d
-- hazard: rewrites-table: every row gets a value for public.p.g
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.p
    ADD COLUMN d boolean GENERATED ALWAYS AS ((at IS NULL)) STORED,
    ADD COLUMN g integer GENERATED ALWAYS AS ((id * 2)) STORED;

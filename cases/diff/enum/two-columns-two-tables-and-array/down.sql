-- table public.shirts: drop index shirts_size; no default of size
DROP INDEX public.shirts_size;
ALTER TABLE public.shirts ALTER COLUMN size DROP DEFAULT;

-- table public.trousers: no default of sizes; drop column best
ALTER TABLE public.trousers ALTER COLUMN sizes DROP DEFAULT;
ALTER TABLE public.trousers DROP COLUMN best;

-- enum type public.size: make room for its successor; create
ALTER TYPE public.size RENAME TO size__old;
CREATE TYPE public.size AS ENUM (
    'xs',
    's',
    'm',
    'l',
    'xl'
);

-- table public.shirts: change the type of size, default of size; create index shirts_size
-- hazard: rewrites-table: every row is written with the new type of public.shirts.size
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.shirts.size that the type no longer has stops it
ALTER TABLE public.shirts
    ALTER COLUMN size TYPE public.size USING size::text::public.size,
    ALTER COLUMN size SET DEFAULT 'm'::public.size;
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX shirts_size ON public.shirts USING btree (size) WHERE (size = ANY (ARRAY['s'::public.size, 'm'::public.size]));

-- table public.trousers: change the type of sizes; add column best; default of sizes
-- hazard: rewrites-table: every row is written with the new type of public.trousers.sizes
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.trousers.sizes that the type no longer has stops it
ALTER TABLE public.trousers ALTER COLUMN sizes TYPE public.size[] USING sizes::text::public.size[];
-- hazard: rewrites-table: every row gets a value for public.trousers.best
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.trousers ADD COLUMN best public.size GENERATED ALWAYS AS ('l'::public.size) STORED;
ALTER TABLE public.trousers ALTER COLUMN sizes SET DEFAULT '{m,l}'::public.size[];

-- enum type public.size: drop its predecessor
DROP TYPE public.size__old;

-- enum type public.size: make room for its successor; create
ALTER TYPE public.size RENAME TO size__old;
CREATE TYPE public.size AS ENUM (
    'large',
    'medium',
    'small'
);

-- table public.shirts: change the type of size
-- hazard: rewrites-table: every row is written with the new type of public.shirts.size
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.shirts.size that the type no longer has stops it
ALTER TABLE public.shirts ALTER COLUMN size TYPE public.size USING size::text::public.size;

-- enum type public.size: drop its predecessor
DROP TYPE public.size__old;

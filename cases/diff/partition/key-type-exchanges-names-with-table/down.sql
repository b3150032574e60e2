-- table public.job: drop policy urgent
DROP POLICY urgent ON public.job;

-- drop table public.alpha
-- hazard: deletes-data: the rows of public.alpha are lost
DROP TABLE public.alpha;

-- table public.job: no default of name
ALTER TABLE public.job ALTER COLUMN name DROP DEFAULT;

-- enum type public.beta: make room for its successor
ALTER TYPE public.beta RENAME TO beta__old;

-- create enum type public.alpha
CREATE TYPE public.alpha AS ENUM (
    'high',
    'urgent',
    'done'
);

-- create table public.beta
CREATE TABLE public.beta (
    state text[],
    rank public.alpha
)
PARTITION BY HASH (state);

-- table public.job: change the type of name, default of name; create policy urgent
-- hazard: rewrites-table: every row is written with the new type of public.job.name
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.job.name may not be one of public.alpha, or lose something
ALTER TABLE public.job
    ALTER COLUMN name TYPE public.alpha USING name::text::public.alpha,
    ALTER COLUMN name SET DEFAULT 'done'::public.alpha;
CREATE POLICY urgent ON public.job
    FOR SELECT
    USING ((EXISTS ( SELECT 1
   FROM public.beta o
  WHERE (o.rank >= 'urgent'::public.alpha))));

-- enum type public.beta: drop its predecessor
DROP TYPE public.beta__old;

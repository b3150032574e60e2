-- table public.job: drop policy urgent
DROP POLICY urgent ON public.job;

-- drop table public.beta
-- hazard: deletes-data: the rows of public.beta are lost
DROP TABLE public.beta;

-- table public.job: no default of name
ALTER TABLE public.job ALTER COLUMN name DROP DEFAULT;

-- enum type public.alpha: make room for its successor
ALTER TYPE public.alpha RENAME TO alpha__old;

-- create enum type public.beta
CREATE TYPE public.beta AS ENUM (
    'high',
    'urgent',
    'done'
);

-- create table public.alpha
CREATE TABLE public.alpha (
    note public.beta,
    state text[],
    rank public.beta,
    place point
)
PARTITION BY HASH (note);

-- table public.job: change the type of name, default of name; create policy urgent
-- hazard: rewrites-table: every row is written with the new type of public.job.name
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.job.name may not be one of public.beta, or lose something
ALTER TABLE public.job
    ALTER COLUMN name TYPE public.beta USING name::text::public.beta,
    ALTER COLUMN name SET DEFAULT 'done'::public.beta;
CREATE POLICY urgent ON public.job
    FOR SELECT
    USING ((EXISTS ( SELECT 1
   FROM public.alpha o
  WHERE (o.place IS NOT NULL))));

-- enum type public.alpha: drop its predecessor
DROP TYPE public.alpha__old;

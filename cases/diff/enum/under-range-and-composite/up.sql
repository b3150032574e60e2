-- drop composite type public.report
DROP TYPE public.report;

-- drop composite type public.reading
DROP TYPE public.reading;

-- enum type public.level: make room for its successor; create
ALTER TYPE public.level RENAME TO level__old;
CREATE TYPE public.level AS ENUM (
    'high'
);

-- create composite type public.reading
CREATE TYPE public.reading AS (
    level public.level
);

-- create composite type public.report
CREATE TYPE public.report AS (
    reading public.reading
);

-- table public.t: change the type of what
-- hazard: rewrites-table: every row is written with the new type of public.t.what
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.what may not be one of public.report, or lose something
ALTER TABLE public.t ALTER COLUMN what TYPE public.report USING what::text::public.report;

-- drop range type public.levels
DROP TYPE public.levels;

-- enum type public.level: drop its predecessor
DROP TYPE public.level__old;

-- enum type public.level: add label low
ALTER TYPE public.level ADD VALUE 'low' BEFORE 'high';

-- create range type public.levels
CREATE TYPE public.levels AS RANGE (
    SUBTYPE = public.level,
    MULTIRANGE_TYPE_NAME = public.levels_multirange
);

-- table public.t: change the type of what
-- hazard: rewrites-table: every row is written with the new type of public.t.what
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.what may not be one of public.levels, or lose something
ALTER TABLE public.t ALTER COLUMN what TYPE public.levels USING what::text::public.levels;

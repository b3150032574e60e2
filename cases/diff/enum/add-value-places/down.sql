-- enum type public.grade: make room for its successor; create
ALTER TYPE public.grade RENAME TO grade__old;
CREATE TYPE public.grade AS ENUM (
    'b',
    'd'
);

-- table public.pupils: change the type of grade
-- hazard: rewrites-table: every row is written with the new type of public.pupils.grade
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.pupils.grade that the type no longer has stops it
ALTER TABLE public.pupils ALTER COLUMN grade TYPE public.grade USING grade::text::public.grade;

-- enum type public.grade: drop its predecessor
DROP TYPE public.grade__old;

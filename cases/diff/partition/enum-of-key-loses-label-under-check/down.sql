-- table public.p: drop constraint p_x_check
ALTER TABLE public.p DROP CONSTRAINT p_x_check;

-- enum type public.e: add label c
ALTER TYPE public.e ADD VALUE 'c';
-- stemma: commit

-- table public.p: default of x; add constraint p_x_check
ALTER TABLE ONLY public.p ALTER COLUMN x SET DEFAULT 'c'::public.e;
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break p_x_check stop it
ALTER TABLE public.p ADD CONSTRAINT p_x_check CHECK ((x = ANY (ARRAY['a'::public.e, 'b'::public.e, 'c'::public.e])));

-- table public.pa: default of x
ALTER TABLE public.pa ALTER COLUMN x SET DEFAULT 'c'::public.e;

-- table public.pb: default of x
ALTER TABLE public.pb ALTER COLUMN x SET DEFAULT 'c'::public.e;

-- create table public.pc
CREATE TABLE public.pc (
    x public.e DEFAULT 'c'::public.e,
    y integer,
    CONSTRAINT p_x_check CHECK ((x = ANY (ARRAY['a'::public.e, 'b'::public.e, 'c'::public.e])))
);
ALTER TABLE public.p
    ATTACH PARTITION public.pc FOR VALUES IN ('c');

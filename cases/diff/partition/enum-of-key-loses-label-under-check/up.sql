-- table public.pa: detach from public.p; drop constraint p_x_check; no default of x
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.pa;
ALTER TABLE public.pa DROP CONSTRAINT p_x_check;
ALTER TABLE public.pa ALTER COLUMN x DROP DEFAULT;

-- table public.pb: detach from public.p; drop constraint p_x_check; no default of x
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.pb;
ALTER TABLE public.pb DROP CONSTRAINT p_x_check;
ALTER TABLE public.pb ALTER COLUMN x DROP DEFAULT;

-- enum type public.e: make room for its successor
ALTER TYPE public.e RENAME TO e__old;

-- table public.p: make room for its successor
ALTER TABLE public.p RENAME TO p__old;

-- create enum type public.e
CREATE TYPE public.e AS ENUM (
    'a',
    'b'
);

-- create table public.p
CREATE TABLE public.p (
    x public.e DEFAULT 'a'::public.e,
    y integer,
    CONSTRAINT p_x_check CHECK ((x = ANY (ARRAY['a'::public.e, 'b'::public.e])))
)
PARTITION BY LIST (x);

-- table public.pa: change the type of x, default of x; add constraint p_x_check; attach to public.p
-- hazard: rewrites-table: every row is written with the new type of public.pa.x
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.pa.x that the type no longer has stops it
ALTER TABLE public.pa
    ALTER COLUMN x TYPE public.e USING x::text::public.e,
    ALTER COLUMN x SET DEFAULT 'a'::public.e;
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break p_x_check stop it
ALTER TABLE public.pa ADD CONSTRAINT p_x_check CHECK ((x = ANY (ARRAY['a'::public.e, 'b'::public.e])));
-- hazard: scans-table: every row of public.pa is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.pa outside its bounds stops it
ALTER TABLE public.p
    ATTACH PARTITION public.pa FOR VALUES IN ('a');

-- table public.pb: change the type of x, default of x; add constraint p_x_check; attach to public.p
-- hazard: rewrites-table: every row is written with the new type of public.pb.x
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.pb.x that the type no longer has stops it
ALTER TABLE public.pb
    ALTER COLUMN x TYPE public.e USING x::text::public.e,
    ALTER COLUMN x SET DEFAULT 'a'::public.e;
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break p_x_check stop it
ALTER TABLE public.pb ADD CONSTRAINT p_x_check CHECK ((x = ANY (ARRAY['a'::public.e, 'b'::public.e])));
-- hazard: scans-table: every row of public.pb is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.pb outside its bounds stops it
ALTER TABLE public.p
    ATTACH PARTITION public.pb FOR VALUES IN ('b');

-- table public.p: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.p.x that the type no longer has stops it
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (x, y)
    SELECT x::text::public.e, y FROM public.p__old;

-- drop table public.pc
DROP TABLE public.pc;

-- table public.p: drop its predecessor
DROP TABLE public.p__old;

-- enum type public.e: drop its predecessor
DROP TYPE public.e__old;

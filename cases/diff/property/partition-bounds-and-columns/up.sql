-- table public.t_1: detach from public.t
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.t
    DETACH PARTITION public.t_1;

-- table public.t: drop column a
-- hazard: deletes-data: the values of public.t.a are lost
ALTER TABLE public.t DROP COLUMN a;

-- table public.t_1: make room for its successor
ALTER TABLE public.t_1 RENAME TO t_1__old;

-- table public.t: add column c
ALTER TABLE public.t ADD COLUMN c date;

-- create table public.t_1
CREATE TABLE public.t_1 (
    id integer,
    b text,
    c date
);
ALTER TABLE public.t
    ATTACH PARTITION public.t_1 FOR VALUES WITH (modulus 8, remainder 0);

-- table public.t: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.t as it is now stops it
INSERT INTO public.t (id, b)
    SELECT id, b FROM public.t_1__old;

-- table public.t_1: drop its predecessor
DROP TABLE public.t_1__old;

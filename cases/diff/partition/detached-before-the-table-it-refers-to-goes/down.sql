-- table public.a_whole: make room for its successor
ALTER TABLE public.a_whole RENAME TO a_whole__old;

-- table public.zone: make room for its successor
ALTER TABLE public.zone RENAME TO zone__old;

-- create table public.target
CREATE TABLE public.target (
    id integer NOT NULL,
    CONSTRAINT target_pkey PRIMARY KEY (id)
);

-- create table public.a_whole
CREATE TABLE public.a_whole (
    id integer,
    CONSTRAINT a_whole_id_fkey FOREIGN KEY (id) REFERENCES public.target(id)
)
PARTITION BY LIST (id);

-- create table public.zone
CREATE TABLE public.zone (
    id integer
)
PARTITION BY RANGE (id);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.zone.id may not be one of integer, or lose something
-- hazard: may-fail-on-data: a row that does not fit public.zone as it is now stops it
INSERT INTO public.zone (id)
    SELECT id::text::integer FROM public.zone__old;
DROP TABLE public.zone__old;
ALTER TABLE public.a_whole
    ATTACH PARTITION public.zone FOR VALUES IN (10);

-- table public.a_whole: copy the rows; drop its predecessor
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.a_whole.id may not be one of integer, or lose something
-- hazard: may-fail-on-data: a row that does not fit public.a_whole as it is now stops it
INSERT INTO public.a_whole (id)
    SELECT id::text::integer FROM public.a_whole__old;
DROP TABLE public.a_whole__old;

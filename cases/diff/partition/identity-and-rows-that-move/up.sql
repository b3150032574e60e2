-- table public.part: make room for its successor; create; copy the rows and more
ALTER TABLE public.part RENAME TO part__old;
CREATE TABLE public.part (
    id integer CONSTRAINT whole_id_not_null NOT NULL,
    r text
);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.part as it is now stops it
INSERT INTO public.part (id, r)
    OVERRIDING SYSTEM VALUE
    SELECT id, r FROM public.part__old;
ALTER TABLE public.whole
    ATTACH PARTITION public.part FOR VALUES IN (20);

-- drop table public.part_0
DROP TABLE public.part_0;

-- table public.part: drop its predecessor
DROP TABLE public.part__old;

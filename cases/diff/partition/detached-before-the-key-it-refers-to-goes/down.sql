-- table public.zone: make room for its successor
ALTER TABLE public.zone RENAME TO zone__old;

-- table public.target: add constraint a_key
-- hazard: blocks-reads: the table is locked while the index of a_key is built
-- hazard: may-fail-on-data: rows that break a_key stop it
ALTER TABLE public.target ADD CONSTRAINT a_key PRIMARY KEY (id);

-- create table public.whole
CREATE TABLE public.whole (
    id integer,
    t integer,
    CONSTRAINT whole_t_fkey FOREIGN KEY (t) REFERENCES public.target(id)
)
PARTITION BY LIST (id);

-- create table public.zone
CREATE TABLE public.zone (
    id integer,
    t integer
);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
INSERT INTO public.zone (id, t)
    SELECT id, t FROM public.zone__old;
DROP TABLE public.zone__old;
ALTER TABLE public.whole
    ATTACH PARTITION public.zone FOR VALUES IN (1);

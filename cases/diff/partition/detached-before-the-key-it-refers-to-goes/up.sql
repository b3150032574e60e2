-- table public.zone: detach from public.whole; drop constraint whole_t_fkey
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.whole
    DETACH PARTITION public.zone;
ALTER TABLE public.zone DROP CONSTRAINT IF EXISTS whole_t_fkey;

-- drop table public.whole
-- hazard: deletes-data: the rows of public.whole are lost
DROP TABLE public.whole;

-- table public.target: drop constraint a_key; allow null in id
ALTER TABLE public.target DROP CONSTRAINT a_key;
ALTER TABLE public.target ALTER COLUMN id DROP NOT NULL;

-- table public.zone: make room for its successor; create; copy the rows and more
ALTER TABLE public.zone RENAME TO zone__old;
CREATE TABLE public.zone (
    id integer,
    t integer
)
PARTITION BY LIST (id);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.zone as it is now stops it
INSERT INTO public.zone (id, t)
    SELECT id, t FROM public.zone__old;
DROP TABLE public.zone__old;

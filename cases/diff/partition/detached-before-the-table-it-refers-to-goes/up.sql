-- table public.zone: detach from public.a_whole; drop constraint a_whole_id_fkey
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.a_whole
    DETACH PARTITION public.zone;
ALTER TABLE public.zone DROP CONSTRAINT IF EXISTS a_whole_id_fkey;

-- table public.a_whole: make room for its successor
ALTER TABLE public.a_whole RENAME TO a_whole__old;

-- table public.zone: make room for its successor
ALTER TABLE public.zone RENAME TO zone__old;

-- create table public.a_whole
CREATE TABLE public.a_whole (
    id date
)
PARTITION BY LIST (id);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.a_whole.id may not be one of date, or lose something
-- hazard: may-fail-on-data: a row that does not fit public.a_whole as it is now stops it
INSERT INTO public.a_whole (id)
    SELECT id::text::date FROM public.a_whole__old;
DROP TABLE public.a_whole__old;

-- drop table public.target
-- hazard: deletes-data: the rows of public.target are lost
DROP TABLE public.target;

-- create table public.zone
CREATE TABLE public.zone (
    id date
)
PARTITION BY RANGE (id);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.zone.id may not be one of date, or lose something
-- hazard: may-fail-on-data: a row that does not fit public.zone as it is now stops it
INSERT INTO public.zone (id)
    SELECT id::text::date FROM public.zone__old;
DROP TABLE public.zone__old;

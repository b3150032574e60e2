-- table public.part: detach from public.whole; make room for its successor; create
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.whole
    DETACH PARTITION public.part;
ALTER TABLE public.part RENAME TO part__old;
CREATE TABLE public.part (
    id integer CONSTRAINT part_id_not_null NOT NULL,
    r text
)
PARTITION BY HASH (id);

-- create table public.part_0
CREATE TABLE public.part_0 (
    id integer CONSTRAINT part_id_not_null NOT NULL,
    r text
);
ALTER TABLE public.part
    ATTACH PARTITION public.part_0 FOR VALUES WITH (modulus 1, remainder 0);

-- table public.part: copy the rows; drop its predecessor
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.part as it is now stops it
INSERT INTO public.part (id, r)
    SELECT id, r FROM ONLY public.part__old;
DROP TABLE public.part__old;

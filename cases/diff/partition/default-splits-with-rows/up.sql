-- create table public.p1
CREATE TABLE public.p1 (
    id integer,
    d date CONSTRAINT p_d_not_null NOT NULL,
    r text
);
WITH moved AS (DELETE FROM public.pd WHERE (d) >= ('2020-01-01') AND (d) < ('2021-01-01') RETURNING *)
    INSERT INTO public.p1 (id, d, r) SELECT id, d, r FROM moved;
-- hazard: scans-table: every row of public.pd is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
ALTER TABLE public.p
    ATTACH PARTITION public.p1 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');

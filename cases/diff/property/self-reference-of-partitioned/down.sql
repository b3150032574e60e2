-- create table public.t_2
CREATE TABLE public.t_2 (
    id integer CONSTRAINT t_id_not_null NOT NULL,
    above integer,
    CONSTRAINT t_2_pkey PRIMARY KEY (id)
);
ALTER TABLE public.t
    ATTACH PARTITION public.t_2 FOR VALUES FROM (10) TO (20);

-- table public.t_3: rename constraint t_3_id_not_null; attach to public.t
ALTER TABLE public.t_3 RENAME CONSTRAINT t_3_id_not_null TO t_id_not_null;
-- hazard: scans-table: every row of public.t_3 is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.t_3 outside its bounds stops it
ALTER TABLE public.t
    ATTACH PARTITION public.t_3 FOR VALUES FROM (20) TO (30);

-- table public.delta_low: detach from public.delta
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.delta
    DETACH PARTITION public.delta_low;

-- table public.delta_p2: detach from public.delta
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.delta
    DETACH PARTITION public.delta_p2;

-- table public.delta_p3: detach from public.delta
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.delta
    DETACH PARTITION public.delta_p3;

-- table public.delta: drop column data
-- hazard: deletes-data: the values of public.delta.data are lost
ALTER TABLE public.delta DROP COLUMN data;

-- table public.delta_p2: drop column data
-- hazard: deletes-data: the values of public.delta_p2.data are lost
ALTER TABLE public.delta_p2 DROP COLUMN data;

-- table public.delta_low: make room for its successor
ALTER TABLE public.delta_low RENAME TO delta_low__old;

-- table public.delta_p3: make room for its successor
ALTER TABLE public.delta_p3 RENAME TO delta_p3__old;

-- create table public.delta_p1
CREATE TABLE public.delta_p1 (
    id bigint,
    name integer[],
    price character varying(20),
    data integer GENERATED ALWAYS AS (cardinality(name)) STORED CONSTRAINT delta_data_not_null NOT NULL
);

-- table public.delta_p2: add column data
-- hazard: rewrites-table: every row gets a value for public.delta_p2.data
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: the expression of public.delta_p2.data may give nothing for a row
ALTER TABLE public.delta_p2 ADD COLUMN data integer GENERATED ALWAYS AS (cardinality(name)) STORED CONSTRAINT delta_data_not_null NOT NULL;

-- table public.delta: add column data
-- hazard: rewrites-table: every row gets a value for public.delta.data
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: the expression of public.delta.data may give nothing for a row
ALTER TABLE public.delta ADD COLUMN data integer GENERATED ALWAYS AS (cardinality(name)) STORED CONSTRAINT delta_data_not_null NOT NULL;

-- table public.delta_p1: attach to public.delta
ALTER TABLE public.delta
    ATTACH PARTITION public.delta_p1 FOR VALUES WITH (modulus 8, remainder 0);

-- table public.delta_p2: attach to public.delta
-- hazard: scans-table: every row of public.delta_p2 is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.delta_p2 outside its bounds stops it
ALTER TABLE public.delta
    ATTACH PARTITION public.delta_p2 FOR VALUES WITH (modulus 4, remainder 1);

-- table public.delta: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.delta as it is now stops it
INSERT INTO public.delta (id, name, price)
    SELECT id, name, price FROM public.delta_low__old;

-- table public.delta_low: drop its predecessor
DROP TABLE public.delta_low__old;

-- table public.delta: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.delta as it is now stops it
INSERT INTO public.delta (id, name, price)
    SELECT id, name, price FROM public.delta_p3__old;

-- table public.delta_p3: drop its predecessor
DROP TABLE public.delta_p3__old;

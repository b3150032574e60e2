-- table public.delta_p1: detach from public.delta
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.delta
    DETACH PARTITION public.delta_p1;

-- table public.delta_p2: detach from public.delta
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.delta
    DETACH PARTITION public.delta_p2;

-- table public.delta_p1: make room for its successor
ALTER TABLE public.delta_p1 RENAME TO delta_p1__old;

-- table public.delta_p2: make room for its successor
ALTER TABLE public.delta_p2 RENAME TO delta_p2__old;

-- table public.delta: keep the values of data; change the type of data
ALTER TABLE public.delta ALTER COLUMN data DROP EXPRESSION;
-- hazard: rewrites-table: every row is written with the new type of public.delta.data
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.delta ALTER COLUMN data TYPE bigint;

-- create table public.delta_low
CREATE TABLE public.delta_low (
    id bigint,
    name integer[],
    data bigint CONSTRAINT delta_data_not_null NOT NULL,
    price character varying(20)
);
ALTER TABLE public.delta
    ATTACH PARTITION public.delta_low FOR VALUES WITH (modulus 8, remainder 0);

-- create table public.delta_p2
CREATE TABLE public.delta_p2 (
    name integer[],
    price character varying(20),
    id bigint,
    data bigint CONSTRAINT delta_p2_data_not_null NOT NULL
);
ALTER TABLE public.delta
    ATTACH PARTITION public.delta_p2 FOR VALUES WITH (modulus 8, remainder 1);

-- create table public.delta_p3
CREATE TABLE public.delta_p3 (
    id bigint,
    name integer[],
    data bigint CONSTRAINT delta_data_not_null NOT NULL,
    price character varying(20)
);
ALTER TABLE public.delta
    ATTACH PARTITION public.delta_p3 FOR VALUES WITH (modulus 8, remainder 5);

-- table public.delta: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.delta as it is now stops it
INSERT INTO public.delta (id, name, data, price)
    SELECT id, name, data::bigint, price FROM public.delta_p1__old;

-- table public.delta_p1: drop its predecessor
DROP TABLE public.delta_p1__old;

-- table public.delta: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.delta as it is now stops it
INSERT INTO public.delta (id, name, data, price)
    SELECT id, name, data::bigint, price FROM public.delta_p2__old;

-- table public.delta_p2: drop its predecessor
DROP TABLE public.delta_p2__old;

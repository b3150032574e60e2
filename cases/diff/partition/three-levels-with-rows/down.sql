-- table public.m20: detach from public.m
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.m
    DETACH PARTITION public.m20;

-- table public.m20a: detach from public.m20; drop index m20a_v_idx; drop constraint m20a_pkey
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.m20
    DETACH PARTITION public.m20a;
DROP INDEX public.m20a_v_idx;
ALTER TABLE public.m20a DROP CONSTRAINT m20a_pkey;

-- table public.m20x: detach from public.m20
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.m20
    DETACH PARTITION public.m20x;

-- table public.m: drop index m_v; drop constraint m_v_check; no default of v and more
DROP INDEX public.m_v;
ALTER TABLE public.m DROP CONSTRAINT m_v_check;
ALTER TABLE ONLY public.m ALTER COLUMN v DROP DEFAULT;
ALTER TABLE public.m ALTER COLUMN v DROP NOT NULL;

-- table public.m20: drop index m20_v_idx; drop constraint m20_pkey
DROP INDEX public.m20_v_idx;
ALTER TABLE public.m20 DROP CONSTRAINT m20_pkey;

-- table public.m20x: drop index m20x_v_idx; drop constraint m20x_pkey
DROP INDEX public.m20x_v_idx;
ALTER TABLE public.m20x DROP CONSTRAINT m20x_pkey;

-- drop table public.m21
-- hazard: deletes-data: the rows of public.m21 are lost
DROP TABLE public.m21;

-- table public.m20: make room for its successor
ALTER TABLE public.m20 RENAME TO m20__old;

-- table public.m20a: make room for its successor
ALTER TABLE public.m20a RENAME TO m20a__old;

-- table public.m20x: make room for its successor
ALTER TABLE public.m20x RENAME TO m20x__old;

-- table public.m: change the type of r; change the type of v; create index m_v
-- hazard: rewrites-table: every row is written with the new type of public.m.v
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.m.v may not be one of numeric(6,2), or lose something
ALTER TABLE public.m
    ALTER COLUMN r TYPE text,
    ALTER COLUMN v TYPE numeric(6,2);
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX m_v ON public.m USING btree (v);

-- create table public.m20
CREATE TABLE public.m20 (
    id bigint CONSTRAINT m_id_not_null NOT NULL,
    d date CONSTRAINT m_d_not_null NOT NULL,
    r text CONSTRAINT m_r_not_null NOT NULL,
    v numeric(6,2),
    CONSTRAINT m20_pkey PRIMARY KEY (id, d, r)
)
PARTITION BY LIST (r);
CREATE INDEX m20_v_idx ON public.m20 USING btree (v);
ALTER TABLE public.m
    ATTACH PARTITION public.m20 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');

-- create table public.m20a
CREATE TABLE public.m20a (
    id bigint CONSTRAINT m_id_not_null NOT NULL,
    d date CONSTRAINT m_d_not_null NOT NULL,
    r text CONSTRAINT m_r_not_null NOT NULL,
    v numeric(6,2),
    CONSTRAINT m20a_pkey PRIMARY KEY (id, d, r)
);
CREATE INDEX m20a_v_idx ON public.m20a USING btree (v);
ALTER TABLE public.m20
    ATTACH PARTITION public.m20a FOR VALUES IN ('a');

-- create table public.m20x
CREATE TABLE public.m20x (
    id bigint CONSTRAINT m_id_not_null NOT NULL,
    d date CONSTRAINT m_d_not_null NOT NULL,
    r text CONSTRAINT m_r_not_null NOT NULL,
    v numeric(6,2),
    CONSTRAINT m20x_pkey PRIMARY KEY (id, d, r)
);
CREATE INDEX m20x_v_idx ON public.m20x USING btree (v);
ALTER TABLE public.m20
    ATTACH PARTITION public.m20x DEFAULT;

-- table public.m: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.m.v may not be one of numeric(6,2), or lose something
-- hazard: may-fail-on-data: a row that does not fit public.m as it is now stops it
INSERT INTO public.m (id, d, r, v)
    SELECT id, d, r::text, v::numeric(6,2) FROM public.m20x__old;

-- table public.m20x: drop its predecessor
DROP TABLE public.m20x__old;

-- table public.m20: copy the rows; drop its predecessor
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.m20.v may not be one of numeric(6,2), or lose something
-- hazard: may-fail-on-data: a row that does not fit public.m20 as it is now stops it
INSERT INTO public.m20 (id, d, r, v)
    SELECT id, d, r::text, v::numeric(6,2) FROM public.m20__old;
DROP TABLE public.m20__old;

-- table public.m: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.m.v may not be one of numeric(6,2), or lose something
-- hazard: may-fail-on-data: a row that does not fit public.m as it is now stops it
INSERT INTO public.m (id, d, r, v)
    SELECT id, d, r::text, v::numeric(6,2) FROM public.m20a__old;

-- table public.m20a: drop its predecessor
DROP TABLE public.m20a__old;

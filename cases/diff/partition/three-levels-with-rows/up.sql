-- table public.m20: detach from public.m
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.m
    DETACH PARTITION public.m20;

-- table public.m20a: detach from public.m20; drop index m20a_v_idx
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.m20
    DETACH PARTITION public.m20a;
DROP INDEX public.m20a_v_idx;

-- table public.m20x: detach from public.m20
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.m20
    DETACH PARTITION public.m20x;

-- table public.m: drop index m_v
DROP INDEX public.m_v;

-- table public.m20: drop index m20_v_idx; drop constraint m20_pkey
DROP INDEX public.m20_v_idx;
ALTER TABLE public.m20 DROP CONSTRAINT m20_pkey;

-- table public.m20x: drop index m20x_v_idx; drop constraint m20x_pkey
DROP INDEX public.m20x_v_idx;
ALTER TABLE public.m20x DROP CONSTRAINT m20x_pkey;

-- table public.m20: make room for its successor
ALTER TABLE public.m20 RENAME TO m20__old;

-- table public.m20x: make room for its successor
ALTER TABLE public.m20x RENAME TO m20x__old;

-- table public.m: change the type of r; change the type of v; default of v and more
-- hazard: rewrites-table: every row is written with the new type of public.m.r
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.m.r may not be one of character varying(10), or lose something
ALTER TABLE public.m
    ALTER COLUMN r TYPE character varying(10),
    ALTER COLUMN v TYPE numeric(8,2);
ALTER TABLE ONLY public.m ALTER COLUMN v SET DEFAULT 0;
-- hazard: scans-table: every row is looked at for a null in public.m.v
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a null in public.m.v stops it
ALTER TABLE public.m ADD CONSTRAINT m_v_not_null NOT NULL v;
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break m_v_check stop it
ALTER TABLE public.m ADD CONSTRAINT m_v_check CHECK ((v >= (0)::numeric));
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX m_v ON public.m USING btree (v DESC);

-- create table public.m20
CREATE TABLE public.m20 (
    id bigint CONSTRAINT m_id_not_null NOT NULL,
    d date CONSTRAINT m_d_not_null NOT NULL,
    r character varying(10) CONSTRAINT m_r_not_null NOT NULL,
    v numeric(8,2) DEFAULT 0 CONSTRAINT m_v_not_null NOT NULL,
    CONSTRAINT m20_pkey PRIMARY KEY (id, d, r),
    CONSTRAINT m_v_check CHECK ((v >= (0)::numeric))
)
PARTITION BY LIST (r);
CREATE INDEX m20_v_idx ON public.m20 USING btree (v DESC);
ALTER TABLE public.m
    ATTACH PARTITION public.m20 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');

-- table public.m20a: change the type of r; change the type of v, default of v; require v and more
-- hazard: rewrites-table: every row is written with the new type of public.m20a.r
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.m20a.r may not be one of character varying(10), or lose something
ALTER TABLE public.m20a
    ALTER COLUMN r TYPE character varying(10),
    ALTER COLUMN v TYPE numeric(8,2),
    ALTER COLUMN v SET DEFAULT 0;
-- hazard: scans-table: every row is looked at for a null in public.m20a.v
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a null in public.m20a.v stops it
ALTER TABLE public.m20a ADD CONSTRAINT m_v_not_null NOT NULL v;
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break m_v_check stop it
ALTER TABLE public.m20a ADD CONSTRAINT m_v_check CHECK ((v >= (0)::numeric));
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX m20a_v_idx ON public.m20a USING btree (v DESC);
-- hazard: scans-table: every row of public.m20a is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.m20a outside its bounds stops it
ALTER TABLE public.m20
    ATTACH PARTITION public.m20a FOR VALUES IN ('a', 'b');

-- create table public.m20x
CREATE TABLE public.m20x (
    id bigint CONSTRAINT m_id_not_null NOT NULL,
    d date CONSTRAINT m_d_not_null NOT NULL,
    r character varying(10) CONSTRAINT m_r_not_null NOT NULL,
    v numeric(8,2) DEFAULT 0 CONSTRAINT m_v_not_null NOT NULL,
    CONSTRAINT m20x_pkey PRIMARY KEY (id, d, r),
    CONSTRAINT m_v_check CHECK ((v >= (0)::numeric))
);
CREATE INDEX m20x_v_idx ON public.m20x USING btree (v DESC);
ALTER TABLE public.m20
    ATTACH PARTITION public.m20x DEFAULT;

-- table public.m20: copy the rows; drop its predecessor
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.m20.r may not be one of character varying(10), or lose something
-- hazard: may-fail-on-data: a row that does not fit public.m20 as it is now stops it
INSERT INTO public.m20 (id, d, r, v)
    SELECT id, d, r::character varying(10), v::numeric(8,2) FROM public.m20__old;
DROP TABLE public.m20__old;

-- create table public.m21
CREATE TABLE public.m21 (
    id bigint CONSTRAINT m_id_not_null NOT NULL,
    d date CONSTRAINT m_d_not_null NOT NULL,
    r character varying(10) CONSTRAINT m_r_not_null NOT NULL,
    v numeric(8,2) DEFAULT 0 CONSTRAINT m_v_not_null NOT NULL,
    CONSTRAINT m21_pkey PRIMARY KEY (id, d, r),
    CONSTRAINT m_v_check CHECK ((v >= (0)::numeric))
);
CREATE INDEX m21_v_idx ON public.m21 USING btree (v DESC);
ALTER TABLE public.m
    ATTACH PARTITION public.m21 FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');

-- table public.m: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.m.r may not be one of character varying(10), or lose something
-- hazard: may-fail-on-data: a row that does not fit public.m as it is now stops it
INSERT INTO public.m (id, d, r, v)
    SELECT id, d, r::character varying(10), v::numeric(8,2) FROM public.m20x__old;

-- table public.m20x: drop its predecessor
DROP TABLE public.m20x__old;

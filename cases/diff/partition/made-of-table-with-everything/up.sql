-- table public.m: drop index m_r; drop constraint m_pk; do not number id and more
DROP INDEX public.m_r;
ALTER TABLE public.m DROP CONSTRAINT m_pk;
ALTER TABLE public.m ALTER COLUMN id DROP IDENTITY;
ALTER TABLE public.m RENAME TO m__old;
CREATE TABLE public.m (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT m_id_not_null NOT NULL,
    k integer CONSTRAINT m_k_not_null NOT NULL,
    r integer,
    g integer GENERATED ALWAYS AS ((k * 2)) STORED,
    CONSTRAINT m_pk PRIMARY KEY (id, k),
    CONSTRAINT m_k_check CHECK ((k > 0)),
    CONSTRAINT m_r_fkey FOREIGN KEY (r) REFERENCES public.ref(id)
)
PARTITION BY RANGE (k);
CREATE INDEX m_r ON public.m USING btree (r);
COMMENT ON TABLE public.m IS 'x';

-- create table public.m1
CREATE TABLE public.m1 (
    id bigint CONSTRAINT m_id_not_null NOT NULL,
    k integer CONSTRAINT m_k_not_null NOT NULL,
    r integer,
    g integer GENERATED ALWAYS AS ((k * 2)) STORED,
    CONSTRAINT m1_pkey PRIMARY KEY (id, k),
    CONSTRAINT m_k_check CHECK ((k > 0))
);
CREATE INDEX m1_r_idx ON public.m1 USING btree (r);
ALTER TABLE public.m
    ATTACH PARTITION public.m1 FOR VALUES FROM (1) TO (10);

-- create table public.m2
CREATE TABLE public.m2 (
    id bigint CONSTRAINT m_id_not_null NOT NULL,
    k integer CONSTRAINT m_k_not_null NOT NULL,
    r integer,
    g integer GENERATED ALWAYS AS ((k * 2)) STORED,
    CONSTRAINT m2_pkey PRIMARY KEY (id, k),
    CONSTRAINT m_k_check CHECK ((k > 0))
);
CREATE INDEX m2_r_idx ON public.m2 USING btree (r);
ALTER TABLE public.m
    ATTACH PARTITION public.m2 DEFAULT;

-- table public.m: copy the rows; drop its predecessor; create trigger t and more
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.m as it is now stops it
INSERT INTO public.m (id, k, r)
    OVERRIDING SYSTEM VALUE
    SELECT id, k, r FROM ONLY public.m__old;
DROP TABLE public.m__old;
CREATE TRIGGER t
    BEFORE INSERT ON public.m
    FOR EACH ROW
    EXECUTE FUNCTION public.tg();
GRANT SELECT ON TABLE public.m TO PUBLIC;

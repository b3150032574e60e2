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
);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
INSERT INTO public.m (id, k, r)
    OVERRIDING SYSTEM VALUE
    SELECT id, k, r FROM public.m__old;
CREATE INDEX m_r ON public.m USING btree (r);
CREATE TRIGGER t
    BEFORE INSERT ON public.m
    FOR EACH ROW
    EXECUTE FUNCTION public.tg();
COMMENT ON TABLE public.m IS 'x';

-- drop table public.m1
DROP TABLE public.m1;

-- drop table public.m2
DROP TABLE public.m2;

-- table public.m: drop its predecessor; privileges of public
DROP TABLE public.m__old;
GRANT SELECT ON TABLE public.m TO PUBLIC;

-- table public.t: drop column had; make room for text; change the type of at and more
ALTER TABLE public.t DROP COLUMN had;
ALTER TABLE public.t RENAME COLUMN text TO text__old;
-- hazard: rewrites-table: every row is written with the new type of public.t.at
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.at may not be one of bigint, or lose something
ALTER TABLE public.t ALTER COLUMN at TYPE bigint USING extract(epoch FROM at)::bigint;
ALTER TABLE public.t
    ADD COLUMN had point,
    ADD COLUMN text character varying(7);
-- hazard: rewrites-table: every row is written
-- hazard: blocks-reads: the table is locked until the copy ends
ALTER TABLE public.t ALTER COLUMN text TYPE character varying(7) USING text__old::character varying(7);
ALTER TABLE public.t DROP COLUMN text__old;
-- hazard: rewrites-table: every row is written with the new type of public.t.id
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.id may not be one of date, or lose something
ALTER TABLE public.t ALTER COLUMN id TYPE date USING id::text::date;

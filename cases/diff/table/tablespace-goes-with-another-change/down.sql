-- drop materialized view public.names
-- hazard: blocks-reads: public.names cannot be read until its query has run
DROP MATERIALIZED VIEW public.names;

-- table public.wide: clustering; drop index wide_name; allow null in id
ALTER TABLE public.wide SET WITHOUT CLUSTER;
DROP INDEX public.wide_name;
ALTER TABLE public.wide ALTER COLUMN id DROP NOT NULL;

-- table public.plain: change persistence; move to another tablespace; change the type of id and more
-- hazard: rewrites-table: the table is copied
-- hazard: blocks-reads: the table is locked until the copy ends
ALTER TABLE public.plain SET LOGGED;
-- hazard: rewrites-table: the table is copied
-- hazard: blocks-reads: the table is locked until the copy ends
ALTER TABLE public.plain SET TABLESPACE pg_default;
-- hazard: rewrites-table: every row is written with the new type of public.plain.id
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.plain.id may not be one of integer, or lose something
ALTER TABLE public.plain ALTER COLUMN id TYPE integer;
-- hazard: blocks-reads: the index is locked until it is copied, and so is all that reads its table
ALTER INDEX public.plain_pkey SET TABLESPACE pg_default;

-- table public.wide: change the type of id; change the type of name; change the type of seen and more
-- hazard: rewrites-table: every row is written with the new type of public.wide.id
-- hazard: rewrites-table: every row is written with the new type of public.wide.seen
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.wide.id may not be one of integer, or lose something
-- hazard: may-fail-on-data: a value of public.wide.seen may not be one of timestamp without time zone, or lose something
ALTER TABLE public.wide
    ALTER COLUMN id TYPE integer,
    ALTER COLUMN name TYPE text,
    ALTER COLUMN seen TYPE timestamp without time zone;
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX wide_name ON public.wide USING btree (name) TABLESPACE stemma_case_space;
ALTER TABLE public.wide CLUSTER ON wide_name;

-- create materialized view public.names
CREATE MATERIALIZED VIEW public.names TABLESPACE stemma_case_space AS
SELECT id,
    name
   FROM public.wide;
CREATE INDEX names_name ON public.names USING btree (name) TABLESPACE stemma_case_space;

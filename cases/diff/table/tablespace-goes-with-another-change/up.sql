-- drop materialized view public.names
-- hazard: blocks-reads: public.names cannot be read until its query has run
DROP MATERIALIZED VIEW public.names;

-- table public.wide: clustering; drop index wide_name
ALTER TABLE public.wide SET WITHOUT CLUSTER;
DROP INDEX public.wide_name;

-- table public.plain: change persistence; move to another tablespace; change the type of id and more
-- hazard: rewrites-table: the table is copied
-- hazard: blocks-reads: the table is locked until the copy ends
ALTER TABLE public.plain SET UNLOGGED;
-- hazard: rewrites-table: the table is copied
-- hazard: blocks-reads: the table is locked until the copy ends
ALTER TABLE public.plain SET TABLESPACE stemma_case_space;
-- hazard: rewrites-table: every row is written with the new type of public.plain.id
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.plain ALTER COLUMN id TYPE bigint;
-- hazard: blocks-reads: the index is locked until it is copied, and so is all that reads its table
ALTER INDEX public.plain_pkey SET TABLESPACE stemma_case_space;

-- table public.wide: change the type of id; change the type of name; change the type of seen and more
-- hazard: rewrites-table: every row is written with the new type of public.wide.id
-- hazard: rewrites-table: every row is written with the new type of public.wide.name
-- hazard: rewrites-table: every row is written with the new type of public.wide.seen
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.wide.name may not be one of character varying(80), or lose something
-- hazard: may-fail-on-data: a value of public.wide.seen may not be one of timestamp with time zone, or lose something
ALTER TABLE public.wide
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN name TYPE character varying(80),
    ALTER COLUMN seen TYPE timestamp with time zone;
-- hazard: scans-table: every row is looked at for a null in public.wide.id
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a null in public.wide.id stops it
ALTER TABLE public.wide ALTER COLUMN id SET NOT NULL;
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX wide_name ON public.wide USING btree (name DESC, id) TABLESPACE stemma_case_space;
ALTER TABLE public.wide CLUSTER ON wide_name;

-- create materialized view public.names
CREATE MATERIALIZED VIEW public.names TABLESPACE stemma_case_space AS
SELECT id,
    name,
    seen
   FROM public.wide;
CREATE INDEX names_name ON public.names USING btree (name) TABLESPACE stemma_case_space;

-- create extension citext
CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;

-- create domain public.short_text
CREATE DOMAIN public.short_text AS text
    CONSTRAINT short_text_check CHECK ((length(VALUE) < 100));

-- function public.touch(): change
CREATE OR REPLACE FUNCTION public.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$begin new.active := true; return new; end$function$;

-- table public.customer: row security; add constraint name_is_short; create index customer_name_idx and more
ALTER TABLE public.customer ENABLE ROW LEVEL SECURITY;
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break name_is_short stop it
ALTER TABLE public.customer ADD CONSTRAINT name_is_short CHECK ((length((name)::text) < 90));
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX customer_name_idx ON public.customer USING gin (to_tsvector('english'::regconfig, (name)::text));
CREATE TRIGGER customer_touch
    BEFORE UPDATE ON public.customer
    FOR EACH ROW
    EXECUTE FUNCTION public.touch();
CREATE POLICY everybody ON public.customer
    USING (true);

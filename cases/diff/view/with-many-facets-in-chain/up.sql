-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- drop view public.four
DROP VIEW public.four;

-- drop function public.threes()
DROP FUNCTION public.threes();

-- drop materialized view public.three
-- hazard: blocks-reads: public.three cannot be read until its query has run
DROP MATERIALIZED VIEW public.three;

-- drop view public.two
DROP VIEW public.two;

-- replace view public.one
DROP VIEW public.one;
CREATE VIEW public.one AS
SELECT id,
    name
   FROM public.t;
CREATE RULE one_rule AS
    ON DELETE TO public.one DO INSTEAD NOTHING;

-- create view public.two
CREATE VIEW public.two WITH (security_barrier = true) AS
SELECT id,
    name
   FROM public.one;
ALTER VIEW public.two ALTER COLUMN name SET DEFAULT 'x'::text;
CREATE TRIGGER two_note
    INSTEAD OF INSERT ON public.two
    FOR EACH ROW
    EXECUTE FUNCTION public.note();
COMMENT ON VIEW public.two IS 'second';

-- create materialized view public.three
CREATE MATERIALIZED VIEW public.three AS
SELECT id
   FROM public.two;
CREATE UNIQUE INDEX three_id ON public.three USING btree (id);
ALTER MATERIALIZED VIEW public.three OWNER TO stemma_case_owner;
GRANT SELECT (id) ON TABLE public.three TO stemma_case_reader;

-- create function public.threes()
CREATE OR REPLACE FUNCTION public.threes()
 RETURNS SETOF public.three
 LANGUAGE sql
 STABLE
AS $function$ select * from three $function$;

-- create view public.four
CREATE VIEW public.four AS
SELECT id
   FROM public.three;
COMMENT ON COLUMN public.four.id IS 'fourth';

-- view public.one: belongs to stemma_case_owner
ALTER VIEW public.one OWNER TO stemma_case_owner;

-- view public.two: privileges of stemma_case_reader
GRANT SELECT ON TABLE public.two TO stemma_case_reader WITH GRANT OPTION;

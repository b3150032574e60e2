-- drop view public.v
DROP VIEW public.v;

-- table public.pa: drop column x
-- hazard: deletes-data: the values of public.pa.x are lost
ALTER TABLE ONLY public.pa DROP COLUMN x;

-- table public.ch2: drop column x
-- hazard: deletes-data: the values of public.ch2.x are lost
ALTER TABLE public.ch2 DROP COLUMN x;

-- table public.ch: default of x; require x
ALTER TABLE public.ch ALTER COLUMN x SET DEFAULT 'q'::text;
-- hazard: scans-table: every row is looked at for a null in public.ch.x
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a null in public.ch.x stops it
ALTER TABLE public.ch ALTER COLUMN x SET NOT NULL;

-- create view public.v
CREATE VIEW public.v AS
SELECT id,
    x,
    y
   FROM public.ch;

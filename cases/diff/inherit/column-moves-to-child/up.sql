-- table public.pa: drop constraint pa_x_check
ALTER TABLE public.pa DROP CONSTRAINT pa_x_check;

-- table public.ch: require x by itself
ALTER TABLE public.ch ALTER COLUMN x SET NOT NULL;

-- table public.pa: allow null in x; drop column x
ALTER TABLE public.pa ALTER COLUMN x DROP NOT NULL;
-- hazard: deletes-data: the values of public.pa.x are lost
ALTER TABLE ONLY public.pa DROP COLUMN x;

-- table public.ch2: drop column x
-- hazard: deletes-data: the values of public.ch2.x are lost
ALTER TABLE public.ch2 DROP COLUMN x;

-- table public.ch: rename constraint pa_x_not_null; add constraint ch_x_check
ALTER TABLE public.ch RENAME CONSTRAINT pa_x_not_null TO ch_x_not_null;
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break ch_x_check stop it
ALTER TABLE public.ch ADD CONSTRAINT ch_x_check CHECK ((x <> 'q'::text));

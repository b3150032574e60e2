-- table public.reading_1: detach from public.reading; make room for its successor
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.reading
    DETACH PARTITION public.reading_1;
ALTER TABLE public.reading_1 RENAME TO reading_1__old;

-- create view public.new_unit
CREATE VIEW public.new_unit AS
SELECT 1 AS code,
    'a'::text AS name;

-- table public.reading: change the type of unit; copy the rows
-- hazard: rewrites-table: every row is written with the new type of public.reading.unit
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.reading.unit may not be one of public.new_unit, or lose something
ALTER TABLE public.reading ALTER COLUMN unit TYPE public.new_unit USING unit::text::public.new_unit;
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.reading.unit may not be one of public.new_unit, or lose something
-- hazard: may-fail-on-data: a row that does not fit public.reading as it is now stops it
INSERT INTO public.reading (place, unit)
    SELECT place, unit::text::public.new_unit FROM public.reading_1__old;

-- table public.reading_1: drop its predecessor
DROP TABLE public.reading_1__old;

-- drop view public.old_unit
DROP VIEW public.old_unit;

-- create view public.old_unit
CREATE VIEW public.old_unit AS
SELECT 1 AS code,
    'a'::text AS name;

-- table public.reading: change the type of unit
-- hazard: rewrites-table: every row is written with the new type of public.reading.unit
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.reading.unit may not be one of public.old_unit, or lose something
ALTER TABLE public.reading ALTER COLUMN unit TYPE public.old_unit USING unit::text::public.old_unit;

-- create table public.reading_1
CREATE TABLE public.reading_1 (
    place integer CONSTRAINT reading_place_not_null NOT NULL,
    unit public.old_unit
);
WITH moved AS (DELETE FROM public.reading_rest WHERE (place) >= (1) AND (place) < (10) RETURNING *)
    INSERT INTO public.reading_1 (place, unit) SELECT place, unit FROM moved;
-- hazard: scans-table: every row of public.reading_rest is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
ALTER TABLE public.reading
    ATTACH PARTITION public.reading_1 FOR VALUES FROM (1) TO (10);

-- drop view public.new_unit
DROP VIEW public.new_unit;

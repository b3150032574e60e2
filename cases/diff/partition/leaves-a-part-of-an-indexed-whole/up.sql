-- table public.reading_2024_north: detach from public.reading_2024
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.reading_2024
    DETACH PARTITION public.reading_2024_north;

-- table public.reading: drop index reading_value; drop column value
DROP INDEX public.reading_value;
-- hazard: deletes-data: the values of public.reading.value are lost
ALTER TABLE public.reading DROP COLUMN value;

-- table public.reading_2024_north: drop index reading_2024_north_value_idx
DROP INDEX public.reading_2024_north_value_idx;

-- drop table public.reading_2024_south
-- hazard: deletes-data: the rows of public.reading_2024_south are lost
DROP TABLE public.reading_2024_south;

-- drop table public.reading_2024
-- hazard: deletes-data: the rows of public.reading_2024 are lost
DROP TABLE public.reading_2024;

-- table public.reading_2024_north: rename constraint reading_day_not_null; rename constraint reading_place_not_null
ALTER TABLE public.reading_2024_north RENAME CONSTRAINT reading_day_not_null TO reading_2024_north_day_not_null;
ALTER TABLE public.reading_2024_north RENAME CONSTRAINT reading_place_not_null TO reading_2024_north_place_not_null;

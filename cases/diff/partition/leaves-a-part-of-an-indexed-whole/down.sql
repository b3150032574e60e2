-- table public.reading: add column value; create index reading_value
ALTER TABLE public.reading ADD COLUMN value integer;
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX reading_value ON public.reading USING btree (value);

-- create table public.reading_2024
CREATE TABLE public.reading_2024 (
    place integer CONSTRAINT reading_place_not_null NOT NULL,
    day date CONSTRAINT reading_day_not_null NOT NULL,
    value integer
)
PARTITION BY LIST (place);
CREATE INDEX reading_2024_value_idx ON public.reading_2024 USING btree (value);
ALTER TABLE public.reading
    ATTACH PARTITION public.reading_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- table public.reading_2024_north: rename constraint reading_2024_north_day_not_null; rename constraint reading_2024_north_place_not_null; create index reading_2024_north_value_idx and more
ALTER TABLE public.reading_2024_north RENAME CONSTRAINT reading_2024_north_day_not_null TO reading_day_not_null;
ALTER TABLE public.reading_2024_north RENAME CONSTRAINT reading_2024_north_place_not_null TO reading_place_not_null;
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX reading_2024_north_value_idx ON public.reading_2024_north USING btree (value);
-- hazard: scans-table: every row of public.reading_2024_north is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.reading_2024_north outside its bounds stops it
ALTER TABLE public.reading_2024
    ATTACH PARTITION public.reading_2024_north FOR VALUES IN (1, 2);

-- create table public.reading_2024_south
CREATE TABLE public.reading_2024_south (
    place integer CONSTRAINT reading_place_not_null NOT NULL,
    day date CONSTRAINT reading_day_not_null NOT NULL,
    value integer
);
CREATE INDEX reading_2024_south_value_idx ON public.reading_2024_south USING btree (value);
ALTER TABLE public.reading_2024
    ATTACH PARTITION public.reading_2024_south FOR VALUES IN (3);

-- table public.sales_north: detach from public.sales
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.sales
    DETACH PARTITION public.sales_north;

-- enum type public.region: make room for its successor
ALTER TYPE public.region RENAME TO region__old;

-- table public.sales: make room for its successor
ALTER TABLE public.sales RENAME TO sales__old;

-- create enum type public.region
CREATE TYPE public.region AS ENUM (
    'north',
    'south'
);

-- create table public.sales
CREATE TABLE public.sales (
    region public.region CONSTRAINT sales_region_not_null NOT NULL,
    amount integer
)
PARTITION BY LIST (region);

-- table public.sales_north: change the type of region; attach to public.sales
-- hazard: rewrites-table: every row is written with the new type of public.sales_north.region
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.sales_north.region that the type no longer has stops it
ALTER TABLE public.sales_north ALTER COLUMN region TYPE public.region USING region::text::public.region;
-- hazard: scans-table: every row of public.sales_north is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.sales_north outside its bounds stops it
ALTER TABLE public.sales
    ATTACH PARTITION public.sales_north FOR VALUES IN ('north');

-- table public.sales: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.sales.region that the type no longer has stops it
-- hazard: may-fail-on-data: a row that does not fit public.sales as it is now stops it
INSERT INTO public.sales (region, amount)
    SELECT region::text::public.region, amount FROM public.sales__old;

-- drop table public.sales_west
DROP TABLE public.sales_west;

-- table public.sales: drop its predecessor
DROP TABLE public.sales__old;

-- enum type public.region: drop its predecessor
DROP TYPE public.region__old;

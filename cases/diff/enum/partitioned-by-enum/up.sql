-- enum type public.region: add label west
ALTER TYPE public.region ADD VALUE 'west';
-- stemma: commit

-- create table public.sales_west
CREATE TABLE public.sales_west (
    region public.region CONSTRAINT sales_region_not_null NOT NULL,
    amount integer
);
ALTER TABLE public.sales
    ATTACH PARTITION public.sales_west FOR VALUES IN ('west');

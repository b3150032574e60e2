-- drop table public.lines
-- hazard: deletes-data: the rows of public.lines are lost
DROP TABLE public.lines;

-- table public.orders: do not number id
ALTER TABLE public.orders ALTER COLUMN id DROP IDENTITY;

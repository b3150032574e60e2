-- table public.reading: drop indexes one, two
DROP INDEX public.one;
DROP INDEX public.two;

-- drop table public.reading_1
-- hazard: deletes-data: the rows of public.reading_1 are lost
DROP TABLE public.reading_1;

-- table public.mu: drop column Odd
-- hazard: deletes-data: the values of public.mu.Odd are lost
ALTER TABLE public.mu DROP COLUMN "Odd";

-- drop table public.pi
-- hazard: deletes-data: the rows of public.pi are lost
DROP TABLE public.pi;

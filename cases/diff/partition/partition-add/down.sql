-- drop table public.events_2024
-- hazard: deletes-data: the rows of public.events_2024 are lost
DROP TABLE public.events_2024;

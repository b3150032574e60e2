-- table public.events: drop index events_id
DROP INDEX public.events_id;

-- drop table public.events_2024_ch_0
-- hazard: deletes-data: the rows of public.events_2024_ch_0 are lost
DROP TABLE public.events_2024_ch_0;

-- drop table public.events_2024_ch
-- hazard: deletes-data: the rows of public.events_2024_ch are lost
DROP TABLE public.events_2024_ch;

-- drop table public.events_2024_rest
-- hazard: deletes-data: the rows of public.events_2024_rest are lost
DROP TABLE public.events_2024_rest;

-- drop table public.events_2024
-- hazard: deletes-data: the rows of public.events_2024 are lost
DROP TABLE public.events_2024;

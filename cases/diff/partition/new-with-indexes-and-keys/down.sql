-- drop table public.events_2023
-- hazard: deletes-data: the rows of public.events_2023 are lost
DROP TABLE public.events_2023;

-- drop table public.events_2024
-- hazard: deletes-data: the rows of public.events_2024 are lost
DROP TABLE public.events_2024;

-- drop table public.events
-- hazard: deletes-data: the rows of public.events are lost
DROP TABLE public.events;

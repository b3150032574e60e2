-- drop table public.events_2022
-- hazard: deletes-data: the rows of public.events_2022 are lost
DROP TABLE public.events_2022;

-- drop table public.events_2023_0
-- hazard: deletes-data: the rows of public.events_2023_0 are lost
DROP TABLE public.events_2023_0;

-- drop table public.events_2023
-- hazard: deletes-data: the rows of public.events_2023 are lost
DROP TABLE public.events_2023;

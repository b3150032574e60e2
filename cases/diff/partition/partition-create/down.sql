-- drop table public.events_2023
-- hazard: deletes-data: the rows of public.events_2023 are lost
DROP TABLE public.events_2023;

-- drop table public.events_2024
-- hazard: deletes-data: the rows of public.events_2024 are lost
DROP TABLE public.events_2024;

-- drop table public.events_old
-- hazard: deletes-data: the rows of public.events_old are lost
DROP TABLE public.events_old;

-- drop table public.events_rest
-- hazard: deletes-data: the rows of public.events_rest are lost
DROP TABLE public.events_rest;

-- drop table public.events
-- hazard: deletes-data: the rows of public.events are lost
DROP TABLE public.events;

-- drop table public.logs_0
-- hazard: deletes-data: the rows of public.logs_0 are lost
DROP TABLE public.logs_0;

-- drop table public.logs_1
-- hazard: deletes-data: the rows of public.logs_1 are lost
DROP TABLE public.logs_1;

-- drop table public.logs
-- hazard: deletes-data: the rows of public.logs are lost
DROP TABLE public.logs;

-- drop table public.places_ch
-- hazard: deletes-data: the rows of public.places_ch are lost
DROP TABLE public.places_ch;

-- drop table public.places_rest
-- hazard: deletes-data: the rows of public.places_rest are lost
DROP TABLE public.places_rest;

-- drop table public.places_unknown
-- hazard: deletes-data: the rows of public.places_unknown are lost
DROP TABLE public.places_unknown;

-- drop table public.places
-- hazard: deletes-data: the rows of public.places are lost
DROP TABLE public.places;

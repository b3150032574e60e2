-- drop table public.events
-- hazard: deletes-data: the rows of public.events are lost
DROP TABLE public.events;

-- drop access method stemma_heap
DROP ACCESS METHOD stemma_heap;

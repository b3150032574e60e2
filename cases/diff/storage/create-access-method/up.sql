-- create access method stemma_heap
CREATE ACCESS METHOD stemma_heap TYPE TABLE HANDLER heap_tableam_handler;

-- create table public.events
CREATE TABLE public.events (
    id integer NOT NULL,
    CONSTRAINT events_pkey PRIMARY KEY (id)
)
USING stemma_heap;

-- table public.events: make room for its successor; create; copy the rows
ALTER TABLE public.events RENAME TO events__old;
CREATE TABLE public.events (
    id integer,
    at date CONSTRAINT events_at_not_null NOT NULL
);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
INSERT INTO public.events (id, at)
    SELECT id, at FROM public.events__old;

-- drop table public.events_rest
DROP TABLE public.events_rest;

-- table public.events: drop its predecessor
DROP TABLE public.events__old;

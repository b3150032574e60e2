-- table public.events: make room for its successor; create
ALTER TABLE public.events RENAME TO events__old;
CREATE TABLE public.events (
    id integer,
    at date CONSTRAINT events_at_not_null NOT NULL
)
PARTITION BY RANGE (at);

-- create table public.events_rest
CREATE TABLE public.events_rest (
    id integer,
    at date CONSTRAINT events_at_not_null NOT NULL
);
ALTER TABLE public.events
    ATTACH PARTITION public.events_rest DEFAULT;

-- table public.events: copy the rows; drop its predecessor
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.events as it is now stops it
INSERT INTO public.events (id, at)
    SELECT id, at FROM ONLY public.events__old;
DROP TABLE public.events__old;

-- table public.events: no default of during
ALTER TABLE ONLY public.events ALTER COLUMN during DROP DEFAULT;

-- table public.events_a: no default of during
ALTER TABLE public.events_a ALTER COLUMN during DROP DEFAULT;

-- range type public.span: make room for its successor; create
ALTER TYPE public.span RENAME TO span__old;
ALTER FUNCTION public.span(integer, integer) RENAME TO span__old;
ALTER FUNCTION public.span(integer, integer, text) RENAME TO span__old;
ALTER TYPE public.span_multirange RENAME TO span_multirange__old;
ALTER FUNCTION public.span_multirange() RENAME TO span_multirange__old;
ALTER FUNCTION public.span_multirange(public.span__old) RENAME TO span_multirange__old;
ALTER FUNCTION public.span_multirange(public.span__old[]) RENAME TO span_multirange__old;
CREATE TYPE public.span AS RANGE (
    SUBTYPE = integer,
    MULTIRANGE_TYPE_NAME = public.spans
);

-- table public.events: change the type of during; default of during
-- hazard: rewrites-table: every row is written with the new type of public.events.during
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.events.during that the type no longer has stops it
ALTER TABLE public.events ALTER COLUMN during TYPE public.span USING during::text::public.span;
ALTER TABLE ONLY public.events ALTER COLUMN during SET DEFAULT 'empty'::public.span;

-- table public.events_a: default of during
ALTER TABLE public.events_a ALTER COLUMN during SET DEFAULT 'empty'::public.span;

-- range type public.span: drop its predecessor
DROP TYPE public.span__old;

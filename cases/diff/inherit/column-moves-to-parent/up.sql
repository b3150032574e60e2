-- drop view public.v
DROP VIEW public.v;

-- table public.ch: do not inherit from public.pa
ALTER TABLE public.ch NO INHERIT public.pa;

-- table public.ref: drop constraint ref_y_fkey
ALTER TABLE public.ref DROP CONSTRAINT ref_y_fkey;

-- table public.ch: drop constraint ch_y_key; make room for its successor
ALTER TABLE public.ch DROP CONSTRAINT ch_y_key;
ALTER TABLE public.ch RENAME TO ch__old;

-- table public.pa: add column x
ALTER TABLE public.pa ADD COLUMN x text;

-- create table public.ch
CREATE TABLE public.ch (
    y integer,
    CONSTRAINT ch_y_key UNIQUE (y)
)
INHERITS (public.pa);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
INSERT INTO public.ch (id, x, y)
    SELECT id, x, y FROM public.ch__old;
DROP TABLE public.ch__old;

-- table public.ref: add constraint ref_y_fkey
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.ref ADD CONSTRAINT ref_y_fkey FOREIGN KEY (y) REFERENCES public.ch(y);

-- create view public.v
CREATE VIEW public.v AS
SELECT x,
    y
   FROM public.ch;

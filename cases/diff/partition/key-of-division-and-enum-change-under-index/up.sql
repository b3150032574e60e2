-- table public.theta: drop index i3; make room for its successor
DROP INDEX public.i3;
ALTER TABLE public.theta RENAME TO theta__old;

-- enum type public.alpha: add label it's
ALTER TYPE public.alpha ADD VALUE 'it''s' BEFORE 'Done';

-- create table public.theta
CREATE TABLE public.theta (
    id integer,
    price public.alpha
)
PARTITION BY LIST (price);
CREATE INDEX i3 ON public.theta USING brin (id) WHERE (price <> 'Done'::public.alpha);

-- create table public.theta_all
CREATE TABLE public.theta_all (
    id integer,
    price public.alpha
);
CREATE INDEX theta_all_id_idx ON public.theta_all USING brin (id) WHERE (price <> 'Done'::public.alpha);
ALTER TABLE public.theta
    ATTACH PARTITION public.theta_all DEFAULT;

-- table public.theta: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.theta as it is now stops it
INSERT INTO public.theta (id, price)
    SELECT id, price FROM public.theta__old;

-- drop table public.theta_p2
DROP TABLE public.theta_p2;

-- table public.theta: drop its predecessor
DROP TABLE public.theta__old;

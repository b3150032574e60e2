-- table public.theta: drop index i3
DROP INDEX public.i3;

-- enum type public.alpha: make room for its successor
ALTER TYPE public.alpha RENAME TO alpha__old;

-- table public.theta: make room for its successor
ALTER TABLE public.theta RENAME TO theta__old;

-- create enum type public.alpha
CREATE TYPE public.alpha AS ENUM (
    'Done'
);

-- create table public.theta
CREATE TABLE public.theta (
    id integer,
    price public.alpha
)
PARTITION BY HASH (id);
CREATE INDEX i3 ON public.theta USING brin (id) WHERE (price <> 'Done'::public.alpha);

-- create table public.theta_p2
CREATE TABLE public.theta_p2 (
    id integer,
    price public.alpha
);
CREATE INDEX theta_p2_id_idx ON public.theta_p2 USING brin (id) WHERE (price <> 'Done'::public.alpha);
ALTER TABLE public.theta
    ATTACH PARTITION public.theta_p2 FOR VALUES WITH (modulus 4, remainder 1);

-- table public.theta: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.theta.price that the type no longer has stops it
-- hazard: may-fail-on-data: a row that does not fit public.theta as it is now stops it
INSERT INTO public.theta (id, price)
    SELECT id, price::text::public.alpha FROM public.theta__old;

-- drop table public.theta_all
DROP TABLE public.theta_all;

-- table public.theta: drop its predecessor
DROP TABLE public.theta__old;

-- enum type public.alpha: drop its predecessor
DROP TYPE public.alpha__old;

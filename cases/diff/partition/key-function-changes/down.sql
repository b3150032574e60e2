-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- table public.customer_0: detach from public.customer
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.customer
    DETACH PARTITION public.customer_0;

-- table public.customer_1: detach from public.customer
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.customer
    DETACH PARTITION public.customer_1;

-- function public.region(integer): make room for its successor
ALTER FUNCTION public.region(integer) RENAME TO region__old;

-- table public.customer: make room for its successor
ALTER TABLE public.customer RENAME TO customer__old;

-- table public.customer_0: make room for its successor
ALTER TABLE public.customer_0 RENAME TO customer_0__old;

-- table public.customer_1: make room for its successor
ALTER TABLE public.customer_1 RENAME TO customer_1__old;

-- create function public.region(integer)
CREATE OR REPLACE FUNCTION public.region(integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select $1 % 2$function$;

-- create table public.customer
CREATE TABLE public.customer (
    id integer,
    name text
)
PARTITION BY LIST (public.region(id));

-- create table public.customer_0
CREATE TABLE public.customer_0 (
    id integer,
    name text
);
ALTER TABLE public.customer
    ATTACH PARTITION public.customer_0 FOR VALUES IN (0);

-- create table public.customer_1
CREATE TABLE public.customer_1 (
    id integer,
    name text
);
ALTER TABLE public.customer
    ATTACH PARTITION public.customer_1 FOR VALUES IN (1);

-- table public.customer: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.customer as it is now stops it
INSERT INTO public.customer (id, name)
    SELECT id, name FROM public.customer_1__old;

-- table public.customer_1: drop its predecessor
DROP TABLE public.customer_1__old;

-- table public.customer: copy the rows; drop its predecessor
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.customer as it is now stops it
INSERT INTO public.customer (id, name)
    SELECT id, name FROM public.customer__old;
DROP TABLE public.customer__old;

-- function public.region(integer): drop its predecessor
DROP FUNCTION public.region__old(integer);

-- table public.customer: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.customer as it is now stops it
INSERT INTO public.customer (id, name)
    SELECT id, name FROM public.customer_0__old;

-- table public.customer_0: drop its predecessor
DROP TABLE public.customer_0__old;

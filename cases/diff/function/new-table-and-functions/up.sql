-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- create function public.make_code()
CREATE OR REPLACE FUNCTION public.make_code()
 RETURNS text
 LANGUAGE sql
AS $function$ select md5(random()::text) $function$;

-- create table public.vouchers
CREATE TABLE public.vouchers (
    code text DEFAULT public.make_code() NOT NULL,
    amount numeric,
    CONSTRAINT vouchers_pkey PRIMARY KEY (code)
);

-- create function public.cheap_vouchers(numeric)
CREATE OR REPLACE FUNCTION public.cheap_vouchers(below numeric)
 RETURNS SETOF public.vouchers
 LANGUAGE sql
 STABLE
AS $function$
    select * from vouchers where amount < below
$function$;

-- create function public.count_cheap()
CREATE OR REPLACE FUNCTION public.count_cheap()
 RETURNS bigint
 LANGUAGE sql
 STABLE
AS $function$ select count(*) from cheap_vouchers(10) $function$;

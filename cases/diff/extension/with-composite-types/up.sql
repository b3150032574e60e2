-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- create extension tablefunc
CREATE EXTENSION IF NOT EXISTS tablefunc WITH SCHEMA public;

-- create function public.first_cells(text)
CREATE OR REPLACE FUNCTION public.first_cells(source text)
 RETURNS SETOF public.tablefunc_crosstab_2
 LANGUAGE sql
AS $function$ select * from crosstab2(source) limit 1 $function$;

-- create table public.cells
CREATE TABLE public.cells OF public.tablefunc_crosstab_3;

-- table public.sales: add column cells
ALTER TABLE public.sales ADD COLUMN cells public.tablefunc_crosstab_2[];

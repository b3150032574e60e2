-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- drop view public.v
DROP VIEW public.v;

-- drop view public.w
DROP VIEW public.w;

-- drop function public.found()
DROP FUNCTION public.found();

-- table public.odd: make room for its successor
ALTER TABLE public.odd RENAME TO odd__old;

-- table public.users: make room for its successor
ALTER TABLE public.users RENAME TO users__old;

-- table public.free: add column mail
ALTER TABLE public.free ADD COLUMN mail integer;

-- create table public.odd
CREATE TABLE public.odd (
    id integer,
    mail integer,
    name text
);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
INSERT INTO public.odd (id, name)
    SELECT id, name FROM public.odd__old;
DROP TABLE public.odd__old;

-- create table public.users
CREATE TABLE public.users (
    id integer,
    mail integer,
    name text
);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
INSERT INTO public.users (id, name)
    SELECT id, name FROM public.users__old;
DROP TABLE public.users__old;

-- create function public.found()
CREATE OR REPLACE FUNCTION public.found()
 RETURNS SETOF public.users
 LANGUAGE sql
 STABLE
AS $function$select * from users$function$;

-- create view public.v
CREATE VIEW public.v AS
SELECT name
   FROM public.found() a(id, mail, name);

-- create view public.w
CREATE VIEW public.w AS
SELECT z
   FROM public.odd a(x, y, z);

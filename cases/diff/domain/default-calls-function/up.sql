-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- create function app.next_code()
CREATE OR REPLACE FUNCTION app.next_code()
 RETURNS text
 LANGUAGE sql
AS $function$ select 'new' $function$;

-- create function public.plain_code()
CREATE OR REPLACE FUNCTION public.plain_code()
 RETURNS text
 LANGUAGE sql
AS $function$ select 'plain' $function$;

-- create domain app.code
CREATE DOMAIN app.code AS text DEFAULT (app.next_code() || public.plain_code());

-- create table app.things
CREATE TABLE app.things (
    code app.code
);

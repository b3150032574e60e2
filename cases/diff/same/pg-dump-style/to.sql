-- Nothing changes: the same schema as pg_dump prints it, with an empty search_path and everything spelled out.

set statement_timeout = 0;
set lock_timeout = 0;
set client_encoding = 'UTF8';
set standard_conforming_strings = on;
select pg_catalog.set_config('search_path', '', false);
set check_function_bodies = false;
set xmloption = content;
set client_min_messages = warning;
set row_security = off;

CREATE TYPE public.mood AS ENUM (
    'sad',
    'ok'
);

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public.users (
    id integer NOT NULL,
    name text DEFAULT 'nobody'::text NOT NULL,
    mood public.mood DEFAULT 'ok'::public.mood,
    email character varying(50),
    boss integer
);

COMMENT ON TABLE public.users IS 'people';

CREATE VIEW public.names AS
 SELECT users.name,
    count(*) AS n
   FROM public.users
  GROUP BY users.name;

CREATE SEQUENCE public.users_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.users_id_seq OWNED BY public.users.id;

ALTER TABLE ONLY public.users ALTER COLUMN id SET DEFAULT nextval('public.users_id_seq'::regclass);

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_email_key UNIQUE (email);

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);

CREATE INDEX users_lower ON public.users USING btree (lower(name)) WHERE (mood = 'ok'::public.mood);

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_boss_fkey FOREIGN KEY (boss) REFERENCES public.users(id) ON DELETE SET NULL;

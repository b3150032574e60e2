-- drop view public.users
DROP VIEW public.users;

-- drop table public.people
-- hazard: deletes-data: the rows of public.people are lost; if public.users is the same thing, make this again with --rename OLD=NEW
DROP TABLE public.people;

-- create table public.users
CREATE TABLE public.users (
    id integer NOT NULL,
    name text,
    CONSTRAINT users_pkey PRIMARY KEY (id)
);

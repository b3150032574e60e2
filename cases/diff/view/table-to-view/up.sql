-- drop table public.users
-- hazard: deletes-data: the rows of public.users are lost; if public.people is the same thing, make this again with --rename OLD=NEW
DROP TABLE public.users;

-- create table public.people
CREATE TABLE public.people (
    id integer NOT NULL,
    name text,
    CONSTRAINT people_pkey PRIMARY KEY (id)
);

-- create view public.users
CREATE VIEW public.users AS
SELECT id,
    name
   FROM public.people;

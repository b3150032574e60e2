-- drop domain public.fax
DROP DOMAIN public.fax;

-- create domain public.email
CREATE DOMAIN public.email AS character varying(200) COLLATE pg_catalog."C" DEFAULT 'nobody@example.org'::character varying
    NOT NULL
    CONSTRAINT email_check CHECK ((length((VALUE)::text) > 3))
    CONSTRAINT has_at CHECK (((VALUE)::text ~~ '%@%'::text));

-- create table public.users
CREATE TABLE public.users (
    id integer NOT NULL,
    email public.email,
    CONSTRAINT users_pkey PRIMARY KEY (id)
);

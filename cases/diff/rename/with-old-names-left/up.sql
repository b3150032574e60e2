-- table public.tickets: drop constraints tickets_parent_id_fkey, tickets_pkey
ALTER TABLE public.tickets DROP CONSTRAINT tickets_parent_id_fkey;
ALTER TABLE public.tickets DROP CONSTRAINT tickets_pkey;

-- create table public.issues
CREATE TABLE public.issues (
    id integer DEFAULT nextval('public.tickets_id_seq'::regclass) CONSTRAINT tickets_id_not_null NOT NULL,
    headline text CONSTRAINT tickets_title_not_null NOT NULL,
    parent_id integer,
    CONSTRAINT tickets_title_check CHECK ((headline <> ''::text))
);
ALTER TABLE public.issues ADD CONSTRAINT tickets_pkey PRIMARY KEY (id);
ALTER TABLE public.issues ADD CONSTRAINT tickets_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.issues(id);

-- sequence public.tickets_id_seq: belongs to public.issues.id
ALTER SEQUENCE public.tickets_id_seq OWNED BY public.issues.id;

-- drop table public.tickets
-- hazard: deletes-data: the rows of public.tickets are lost
DROP TABLE public.tickets;

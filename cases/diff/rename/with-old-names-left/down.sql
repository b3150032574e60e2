-- table public.issues: drop constraints tickets_parent_id_fkey, tickets_pkey
ALTER TABLE public.issues DROP CONSTRAINT tickets_parent_id_fkey;
ALTER TABLE public.issues DROP CONSTRAINT tickets_pkey;

-- create table public.tickets
CREATE TABLE public.tickets (
    id integer DEFAULT nextval('public.tickets_id_seq'::regclass) CONSTRAINT tickets_id_not_null NOT NULL,
    title text CONSTRAINT tickets_title_not_null NOT NULL,
    parent_id integer,
    CONSTRAINT tickets_title_check CHECK ((title <> ''::text))
);
ALTER TABLE public.tickets ADD CONSTRAINT tickets_pkey PRIMARY KEY (id);
ALTER TABLE public.tickets ADD CONSTRAINT tickets_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.tickets(id);

-- sequence public.tickets_id_seq: belongs to public.tickets.id
ALTER SEQUENCE public.tickets_id_seq OWNED BY public.tickets.id;

-- drop table public.issues
-- hazard: deletes-data: the rows of public.issues are lost
DROP TABLE public.issues;

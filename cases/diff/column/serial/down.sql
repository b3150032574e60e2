-- table public.tickets: drop column number
-- hazard: deletes-data: the values of public.tickets.number are lost
ALTER TABLE public.tickets DROP COLUMN number;

-- create sequence public.tickets_old_number_seq
CREATE SEQUENCE public.tickets_old_number_seq
    AS integer;

-- table public.tickets: add column old_number
-- hazard: rewrites-table: the default of public.tickets.old_number is worked out for every row
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.tickets ADD COLUMN old_number integer DEFAULT nextval('public.tickets_old_number_seq'::regclass) NOT NULL;

-- sequence public.tickets_old_number_seq: belongs to public.tickets.old_number
ALTER SEQUENCE public.tickets_old_number_seq OWNED BY public.tickets.old_number;

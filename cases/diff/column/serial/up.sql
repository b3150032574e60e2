-- table public.tickets: drop column old_number
-- hazard: deletes-data: the values of public.tickets.old_number are lost
ALTER TABLE public.tickets DROP COLUMN old_number;

-- create sequence public.tickets_number_seq
CREATE SEQUENCE public.tickets_number_seq;

-- table public.tickets: add column number
-- hazard: rewrites-table: the default of public.tickets.number is worked out for every row
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.tickets ADD COLUMN number bigint DEFAULT nextval('public.tickets_number_seq'::regclass) NOT NULL;

-- sequence public.tickets_number_seq: belongs to public.tickets.number
ALTER SEQUENCE public.tickets_number_seq OWNED BY public.tickets.number;

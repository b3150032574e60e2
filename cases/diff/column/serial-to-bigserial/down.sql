-- sequence public.tickets_id_seq: change how it counts
-- hazard: blocks-writes: nextval waits until the transaction ends
-- hazard: may-fail-on-data: a sequence that has counted beyond the new bounds stops it
ALTER SEQUENCE public.tickets_id_seq AS integer;

-- table public.tickets: change the type of id
-- hazard: rewrites-table: every row is written with the new type of public.tickets.id
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.tickets.id may not be one of integer, or lose something
ALTER TABLE public.tickets ALTER COLUMN id TYPE integer;

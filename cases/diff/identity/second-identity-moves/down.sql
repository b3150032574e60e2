-- table public.orders: do not number number; number id; number behind its rows
ALTER TABLE public.orders ALTER COLUMN number DROP IDENTITY;
ALTER TABLE public.orders ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
-- hazard: scans-table: the last number of public.orders.id is looked for
SELECT pg_catalog.setval('public.orders_id_seq', max(id)) FROM public.orders HAVING max(id) BETWEEN 1 AND 2147483647;

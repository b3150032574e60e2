-- table public.orders: do not number id; number number; number behind its rows
ALTER TABLE public.orders ALTER COLUMN id DROP IDENTITY;
ALTER TABLE public.orders ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY;
-- hazard: scans-table: the last number of public.orders.number is looked for
SELECT pg_catalog.setval('public.orders_number_seq', max(number)) FROM public.orders HAVING max(number) BETWEEN 1 AND 2147483647;

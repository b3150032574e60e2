-- table public.orders: number id; number behind its rows
ALTER TABLE public.orders ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT pg_catalog.setval('public.orders_id_seq', max(id)) FROM public.orders HAVING max(id) BETWEEN 1 AND 9223372036854775807;

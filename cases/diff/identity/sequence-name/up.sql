-- table public.orders: count within the new bounds; change how id is numbered; rename the sequence of id
SELECT pg_catalog.setval('public.order_numbers', 10, false) FROM public.order_numbers WHERE last_value < 10;
-- hazard: may-fail-on-data: a sequence that has counted beyond the new bounds stops it
ALTER TABLE public.orders ALTER COLUMN id SET MINVALUE 10 SET MAXVALUE 1000 SET START WITH 10 SET CYCLE;
ALTER SEQUENCE public.order_numbers RENAME TO order_ids;

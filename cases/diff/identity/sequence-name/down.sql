-- table public.orders: change how id is numbered; rename the sequence of id
ALTER TABLE public.orders ALTER COLUMN id SET MINVALUE 1 SET MAXVALUE 2147483647 SET START WITH 1 SET NO CYCLE;
ALTER SEQUENCE public.order_ids RENAME TO order_numbers;

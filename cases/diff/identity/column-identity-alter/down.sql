-- table public.orders: change how id is numbered
ALTER TABLE public.orders ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY 1 SET START WITH 1 SET CACHE 1;

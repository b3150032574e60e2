-- table public.item_rest_2: drop constraint again
ALTER TABLE public.item_rest_2 DROP CONSTRAINT again;

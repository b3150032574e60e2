-- table public.delta: drop column price; row security; add columns data, price
-- hazard: deletes-data: the values of public.delta.price are lost
ALTER TABLE public.delta DROP COLUMN price;
ALTER TABLE public.delta ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.delta
    ADD COLUMN data date,
    ADD COLUMN price boolean GENERATED ALWAYS AS ((data IS NULL)) VIRTUAL;

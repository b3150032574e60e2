-- table public.shops: do not inherit from public.named; do not inherit from public.placed
ALTER TABLE public.shops NO INHERIT public.named;
ALTER TABLE public.shops NO INHERIT public.placed;

-- drop table public.placed
-- hazard: deletes-data: the rows of public.placed are lost
DROP TABLE public.placed;

-- table public.shops: inherit from public.named
ALTER TABLE public.shops INHERIT public.named;

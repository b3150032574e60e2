-- table public.orders_a: detach from public.orders; drop constraint orders_a_pkey; rename constraint orders_id_not_null and more
-- hazard: blocks-reads: the partitioned table is locked for a moment
-- hazard: may-fail-on-data: a row of public.orders_a that others refer to stops it
ALTER TABLE public.orders
    DETACH PARTITION public.orders_a;
ALTER TABLE public.orders_a DROP CONSTRAINT orders_a_pkey;
ALTER TABLE public.orders_a RENAME CONSTRAINT orders_id_not_null TO orders_a_id_not_null;
ALTER TABLE public.orders_a RENAME CONSTRAINT orders_kind_not_null TO orders_a_kind_not_null;

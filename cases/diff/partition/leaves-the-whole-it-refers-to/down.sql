-- table public.orders_a: rename constraint orders_a_id_not_null; rename constraint orders_a_kind_not_null; add constraint orders_a_pkey and more
ALTER TABLE public.orders_a RENAME CONSTRAINT orders_a_id_not_null TO orders_id_not_null;
ALTER TABLE public.orders_a RENAME CONSTRAINT orders_a_kind_not_null TO orders_kind_not_null;
-- hazard: blocks-reads: the table is locked while the index of orders_a_pkey is built
-- hazard: may-fail-on-data: rows that break orders_a_pkey stop it
ALTER TABLE public.orders_a ADD CONSTRAINT orders_a_pkey PRIMARY KEY (id, kind);
-- hazard: scans-table: every row of public.orders_a is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.orders_a outside its bounds stops it
ALTER TABLE public.orders
    ATTACH PARTITION public.orders_a FOR VALUES IN ('a');

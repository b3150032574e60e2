-- table public.archive: move to another tablespace; place of archive_pkey; place of archive_body
-- hazard: rewrites-table: the table is copied
-- hazard: blocks-reads: the table is locked until the copy ends
ALTER TABLE public.archive SET TABLESPACE pg_default;
-- hazard: blocks-reads: the index is locked until it is copied, and so is all that reads its table
ALTER INDEX public.archive_pkey SET TABLESPACE pg_default;
-- hazard: blocks-reads: the index is locked until it is copied, and so is all that reads its table
ALTER INDEX public.archive_body SET TABLESPACE pg_default;

-- table public.orders: move to another tablespace; place of orders_pkey; place of orders_placed_id_key and more
-- hazard: rewrites-table: the table is copied
-- hazard: blocks-reads: the table is locked until the copy ends
ALTER TABLE public.orders SET TABLESPACE stemma_case_space;
-- hazard: blocks-reads: the index is locked until it is copied, and so is all that reads its table
ALTER INDEX public.orders_pkey SET TABLESPACE stemma_case_space;
-- hazard: blocks-reads: the index is locked until it is copied, and so is all that reads its table
ALTER INDEX public.orders_placed_id_key SET TABLESPACE stemma_case_space;
-- hazard: blocks-reads: the index is locked until it is copied, and so is all that reads its table
ALTER INDEX public.orders_placed SET TABLESPACE stemma_case_space;

-- materialized view public.days: tablespace; place of days_placed
-- hazard: blocks-reads: the view is locked until it is copied
ALTER MATERIALIZED VIEW public.days SET TABLESPACE stemma_case_space;
-- hazard: blocks-reads: the index is locked until it is copied, and so is all that reads its table
ALTER INDEX public.days_placed SET TABLESPACE stemma_case_space;

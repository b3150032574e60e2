-- table public.orders: comment; privileges of stemma_case_writer
COMMENT ON SEQUENCE public.orders_id_seq IS NULL;
REVOKE USAGE ON SEQUENCE public.orders_id_seq FROM stemma_case_writer;

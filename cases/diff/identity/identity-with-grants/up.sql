-- table public.orders: privileges of stemma_case_writer; comment
GRANT USAGE ON SEQUENCE public.orders_id_seq TO stemma_case_writer;
COMMENT ON SEQUENCE public.orders_id_seq IS 'order numbers';

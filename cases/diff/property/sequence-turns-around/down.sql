-- sequence public.numbers: change how it counts
-- hazard: blocks-writes: nextval waits until the transaction ends
ALTER SEQUENCE public.numbers INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 RESTART WITH 1;

-- table public.t: change how id is numbered
ALTER TABLE public.t ALTER COLUMN id SET INCREMENT BY 1 SET MINVALUE 1 SET MAXVALUE 2147483647 SET START WITH 1 RESTART WITH 1;

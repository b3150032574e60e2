-- sequence public.numbers: change how it counts
-- hazard: blocks-writes: nextval waits until the transaction ends
ALTER SEQUENCE public.numbers INCREMENT BY -1 MINVALUE -9223372036854775808 MAXVALUE -1 START WITH -1 RESTART WITH -1;

-- table public.t: change how id is numbered
ALTER TABLE public.t ALTER COLUMN id SET INCREMENT BY -1 SET MINVALUE -2147483648 SET MAXVALUE -1 SET START WITH -1 RESTART WITH -1;

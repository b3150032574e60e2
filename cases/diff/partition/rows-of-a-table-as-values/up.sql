-- table public.sales_first: detach from public.sales
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.sales
    DETACH PARTITION public.sales_first;

-- sequence public.sales_id_seq: belongs to no column
ALTER SEQUENCE public.sales_id_seq OWNED BY NONE;

-- table public.sales: make room for its successor
ALTER TABLE public.sales RENAME TO sales__old;

-- table public.sales_first: make room for its successor
ALTER TABLE public.sales_first RENAME TO sales_first__old;

-- table public.prices: row security
ALTER TABLE public.prices ENABLE ROW LEVEL SECURITY;

-- create table public.sales
CREATE TABLE public.sales (
    id integer DEFAULT nextval('public.sales_id_seq'::regclass) CONSTRAINT sales_id_not_null NOT NULL,
    day date CONSTRAINT sales_day_not_null NOT NULL,
    price public.prices
)
PARTITION BY RANGE (id);

-- sequence public.sales_id_seq: belongs to public.sales.id
ALTER SEQUENCE public.sales_id_seq OWNED BY public.sales.id;

-- create table public.sales_first
CREATE TABLE public.sales_first (
    id integer DEFAULT nextval('public.sales_id_seq'::regclass) CONSTRAINT sales_id_not_null NOT NULL,
    day date CONSTRAINT sales_day_not_null NOT NULL,
    price public.prices
);
ALTER TABLE public.sales
    ATTACH PARTITION public.sales_first FOR VALUES FROM (1) TO (1000);

-- table public.sales: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.sales as it is now stops it
INSERT INTO public.sales (id, day, price)
    SELECT id, day, price FROM public.sales_first__old;

-- table public.sales_first: drop its predecessor
DROP TABLE public.sales_first__old;

-- table public.sales: copy the rows; drop its predecessor
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.sales as it is now stops it
INSERT INTO public.sales (id, day, price)
    SELECT id, day, price FROM public.sales__old;
DROP TABLE public.sales__old;

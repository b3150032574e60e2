-- create sequence public.t_h_seq
CREATE SEQUENCE public.t_h_seq
    AS integer;

-- table public.t: add columns a, b, c and 5 more
-- hazard: rewrites-table: the default of public.t.b is worked out for every row
-- hazard: rewrites-table: the default of public.t.c is worked out for every row
-- hazard: rewrites-table: the default of public.t.f is worked out for every row
-- hazard: rewrites-table: every row gets a value for public.t.g
-- hazard: rewrites-table: the default of public.t.h is worked out for every row
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: the expression of public.t.g may give nothing for a row
ALTER TABLE public.t
    ADD COLUMN a public.mood DEFAULT 'ok'::public.mood NOT NULL,
    ADD COLUMN b bigint DEFAULT nextval('public.numbers'::regclass) NOT NULL,
    ADD COLUMN c text DEFAULT public.make() NOT NULL,
    ADD COLUMN d text[] DEFAULT '{}'::text[] NOT NULL,
    ADD COLUMN e timestamp with time zone DEFAULT now() NOT NULL,
    ADD COLUMN f uuid DEFAULT gen_random_uuid() NOT NULL,
    ADD COLUMN g integer GENERATED ALWAYS AS ((id * 2)) STORED NOT NULL,
    ADD COLUMN h integer DEFAULT nextval('public.t_h_seq'::regclass) NOT NULL;

-- sequence public.t_h_seq: belongs to public.t.h
ALTER SEQUENCE public.t_h_seq OWNED BY public.t.h;

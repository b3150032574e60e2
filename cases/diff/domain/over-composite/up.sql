-- create composite type public.amount
CREATE TYPE public.amount AS (
    value numeric,
    currency text
);

-- create domain public.positive_amount
CREATE DOMAIN public.positive_amount AS public.amount
    CONSTRAINT positive_amount_check CHECK (((VALUE).value > (0)::numeric));

-- create table public.invoices
CREATE TABLE public.invoices (
    total public.positive_amount
);

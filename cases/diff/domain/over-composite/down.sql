-- drop table public.invoices
-- hazard: deletes-data: the rows of public.invoices are lost
DROP TABLE public.invoices;

-- drop domain public.positive_amount
DROP DOMAIN public.positive_amount;

-- drop composite type public.amount
DROP TYPE public.amount;

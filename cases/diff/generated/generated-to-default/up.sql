-- table public.lines: keep the values of tax; default of tax
ALTER TABLE public.lines ALTER COLUMN tax DROP EXPRESSION;
ALTER TABLE public.lines ALTER COLUMN tax SET DEFAULT 0;

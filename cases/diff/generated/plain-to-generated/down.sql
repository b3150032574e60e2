-- table public.people: keep the values of name_lower
ALTER TABLE public.people ALTER COLUMN name_lower DROP EXPRESSION;

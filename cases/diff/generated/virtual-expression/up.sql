-- table public.lines: generate gross anew
ALTER TABLE public.lines ALTER COLUMN gross SET EXPRESSION AS ((price * 1.081));

-- table public.lines: drop column gross; add column gross
-- hazard: deletes-data: the values of public.lines.gross are lost
ALTER TABLE public.lines DROP COLUMN gross;
ALTER TABLE public.lines ADD COLUMN gross numeric GENERATED ALWAYS AS ((price * (2)::numeric)) VIRTUAL;

-- table public.parent: drop columns kind, state
-- hazard: deletes-data: the values of public.parent.kind are lost
-- hazard: deletes-data: the values of public.parent.state are lost
ALTER TABLE public.parent
    DROP COLUMN kind,
    DROP COLUMN state;

-- table public.whole: drop columns kind, state
-- hazard: deletes-data: the values of public.whole.kind are lost
-- hazard: deletes-data: the values of public.whole.state are lost
ALTER TABLE public.whole
    DROP COLUMN kind,
    DROP COLUMN state;

-- table public.events: drop column note
-- hazard: deletes-data: the values of public.events.note are lost
ALTER TABLE public.events DROP COLUMN note;

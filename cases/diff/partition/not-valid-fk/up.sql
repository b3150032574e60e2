-- table public.events: add constraint events_kinds
ALTER TABLE public.events ADD CONSTRAINT events_kinds FOREIGN KEY (kind) REFERENCES public.kinds(name) NOT VALID;

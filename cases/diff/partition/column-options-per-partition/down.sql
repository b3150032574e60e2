-- table public.events: store body otherwise
ALTER TABLE ONLY public.events ALTER COLUMN body SET STORAGE DEFAULT;

-- table public.events_2023: store body otherwise
ALTER TABLE public.events_2023 ALTER COLUMN body SET STORAGE EXTERNAL;

-- table public.events_2024: compress body otherwise; statistics of body
ALTER TABLE public.events_2024 ALTER COLUMN body SET COMPRESSION DEFAULT;
ALTER TABLE public.events_2024 ALTER COLUMN body SET STATISTICS -1;

-- table public.events: change trigger note_row
CREATE OR REPLACE TRIGGER note_row
    BEFORE INSERT OR UPDATE ON public.events
    FOR EACH ROW
    EXECUTE FUNCTION public.note();

-- table public.events_2023: switch note_row
ALTER TABLE public.events_2023 ENABLE ALWAYS TRIGGER note_row;

-- table public.events_2024: switch note_row
ALTER TABLE public.events_2024 DISABLE TRIGGER note_row;

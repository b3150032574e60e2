-- table public.events: drop trigger old_note; create triggers note_row, note_statement
DROP TRIGGER old_note ON public.events;
CREATE TRIGGER note_row
    BEFORE INSERT ON public.events
    FOR EACH ROW
    EXECUTE FUNCTION public.note();
CREATE TRIGGER note_statement
    AFTER INSERT ON public.events
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.note();

-- table public.events_2023: switch note_row
ALTER TABLE public.events_2023 DISABLE TRIGGER note_row;

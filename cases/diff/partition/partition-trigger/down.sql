-- table public.events: drop triggers note_row, note_statement; create trigger old_note
DROP TRIGGER note_row ON public.events;
DROP TRIGGER note_statement ON public.events;
CREATE TRIGGER old_note
    AFTER UPDATE ON public.events
    FOR EACH ROW
    EXECUTE FUNCTION public.note();

-- table public.events_2024: create trigger own_note; comment
CREATE TRIGGER own_note
    AFTER UPDATE ON public.events_2024
    FOR EACH ROW
    EXECUTE FUNCTION public.note();
COMMENT ON TRIGGER own_note ON public.events_2024 IS 'only here';

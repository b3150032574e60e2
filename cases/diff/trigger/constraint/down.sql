-- table public.a: drop trigger a_note; create trigger a_note
DROP TRIGGER a_note ON public.a;
CREATE CONSTRAINT TRIGGER a_note
    AFTER INSERT ON public.a NOT DEFERRABLE INITIALLY IMMEDIATE
    FOR EACH ROW
    EXECUTE FUNCTION public.note();

-- table public.a: drop trigger a_note; create trigger a_note
DROP TRIGGER a_note ON public.a;
CREATE CONSTRAINT TRIGGER a_note
    AFTER INSERT ON public.a FROM public.b DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN ((new.id > 0))
    EXECUTE FUNCTION public.note();

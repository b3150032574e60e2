-- table public.t: change trigger t_note; switch t_note
CREATE OR REPLACE TRIGGER t_note
    AFTER INSERT OR UPDATE ON public.t
    FOR EACH ROW
    EXECUTE FUNCTION public.note();
ALTER TABLE public.t DISABLE TRIGGER t_note;

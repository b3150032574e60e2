-- table public.t: change trigger t_note
CREATE OR REPLACE TRIGGER t_note
    AFTER UPDATE ON public.t
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.note();

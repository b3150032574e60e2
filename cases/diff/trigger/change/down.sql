-- table public.t: drop triggers t_statement, t_when; change trigger t_note
DROP TRIGGER t_statement ON public.t;
DROP TRIGGER t_when ON public.t;
CREATE OR REPLACE TRIGGER t_note
    AFTER UPDATE ON public.t
    FOR EACH ROW
    EXECUTE FUNCTION public.note();

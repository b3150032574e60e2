-- table public.t: drop trigger t_when; change trigger t_note; drop column tax
DROP TRIGGER t_when ON public.t;
CREATE OR REPLACE TRIGGER t_note
    BEFORE UPDATE OF price ON public.t
    FOR EACH ROW
    EXECUTE FUNCTION public.note();
-- hazard: deletes-data: the values of public.t.tax are lost
ALTER TABLE public.t DROP COLUMN tax;

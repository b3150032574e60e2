-- table public.t: add column tax; change trigger t_note; create trigger t_when
ALTER TABLE public.t ADD COLUMN tax integer;
CREATE OR REPLACE TRIGGER t_note
    BEFORE UPDATE OF tax ON public.t
    FOR EACH ROW
    EXECUTE FUNCTION public.note();
CREATE TRIGGER t_when
    BEFORE INSERT ON public.t
    FOR EACH ROW WHEN ((new.tax > new.price))
    EXECUTE FUNCTION public.note();

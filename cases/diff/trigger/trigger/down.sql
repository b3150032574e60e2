-- table public.t: drop trigger t_touch; create trigger t_old
DROP TRIGGER t_touch ON public.t;
CREATE TRIGGER t_old
    BEFORE INSERT ON public.t
    FOR EACH ROW
    EXECUTE FUNCTION public.touch();

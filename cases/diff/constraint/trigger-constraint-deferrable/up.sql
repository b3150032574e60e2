-- table public.t: create trigger t_stay
CREATE CONSTRAINT TRIGGER t_stay
    AFTER INSERT OR UPDATE ON public.t DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW
    EXECUTE FUNCTION public.stay();

-- table public.t: drop triggers t_of, t_when; change the type of price; create triggers t_of, t_when and more
DROP TRIGGER t_of ON public.t;
DROP TRIGGER t_when ON public.t;
-- hazard: rewrites-table: every row is written with the new type of public.t.price
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.price may not be one of integer, or lose something
ALTER TABLE public.t ALTER COLUMN price TYPE integer;
CREATE TRIGGER t_of
    BEFORE UPDATE OF price ON public.t
    FOR EACH ROW
    EXECUTE FUNCTION public.note();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER t_of;
CREATE TRIGGER t_when
    BEFORE UPDATE ON public.t
    FOR EACH ROW WHEN ((old.price <> new.price))
    EXECUTE FUNCTION public.note();

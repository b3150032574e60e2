-- table public.t: change trigger t_note; create triggers t_statement, t_when
CREATE OR REPLACE TRIGGER t_note
    BEFORE INSERT OR DELETE OR UPDATE OF name, email ON public.t
    FOR EACH ROW
    EXECUTE FUNCTION public.note('a', 'it''s', '2');
CREATE TRIGGER t_statement
    AFTER TRUNCATE ON public.t
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.note();
CREATE TRIGGER t_when
    BEFORE UPDATE ON public.t
    FOR EACH ROW WHEN (((old.name IS DISTINCT FROM new.name) AND (new.id > 0)))
    EXECUTE FUNCTION public.note();

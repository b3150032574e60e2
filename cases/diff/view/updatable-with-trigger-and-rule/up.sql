-- replace view public.v
DROP VIEW public.v;
CREATE VIEW public.v AS
SELECT id,
    name
   FROM public.users;
CREATE RULE v_delete AS
    ON DELETE TO public.v DO INSTEAD  DELETE FROM public.users
  WHERE (users.id = old.id);
CREATE TRIGGER v_insert
    INSTEAD OF INSERT ON public.v
    FOR EACH ROW
    EXECUTE FUNCTION public.nothing();
COMMENT ON TRIGGER v_insert ON public.v IS 'kept';

-- create table public.t
CREATE TABLE public.t (
    id integer NOT NULL,
    name text,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);

-- create function public.keep_t()
CREATE OR REPLACE FUNCTION public.keep_t()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
    before t;
    after t%rowtype;
    name t.name%type;
begin
    return new;
end;
$function$;

-- table public.t: create triggers t_keep, t_keep_again
CREATE TRIGGER t_keep
    BEFORE UPDATE ON public.t
    FOR EACH ROW
    EXECUTE FUNCTION public.keep_t();
CREATE TRIGGER t_keep_again
    AFTER INSERT OR DELETE ON public.t
    FOR EACH ROW
    EXECUTE FUNCTION public.keep_t();

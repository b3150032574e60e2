-- create function public.is_email(text)
CREATE OR REPLACE FUNCTION public.is_email(text)
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE
AS $function$
begin
    return $1 like '%@%';
end;
$function$;

-- table public.users: add constraint email_shape
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break email_shape stop it
ALTER TABLE public.users ADD CONSTRAINT email_shape CHECK (public.is_email(email));

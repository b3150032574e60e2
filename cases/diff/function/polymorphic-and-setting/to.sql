-- A function that is the same but for SET search_path FROM CURRENT and a configuration value with quotes.

set search_path = pg_catalog, public, "$user";
create function public.f() returns text language sql
    set search_path from current set application_name = 'it''s mine' set datestyle to 'ISO', 'DMY'
    as $$ select 'x' $$;
reset search_path;

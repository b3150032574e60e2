-- drop table public.users
-- hazard: deletes-data: the rows of public.users are lost
DROP TABLE public.users;

-- drop domain public.email
DROP DOMAIN public.email;

-- create domain public.fax
CREATE DOMAIN public.fax AS text;

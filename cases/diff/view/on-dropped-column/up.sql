-- drop view public.contacts
DROP VIEW public.contacts;

-- table public.users: drop column fax
-- hazard: deletes-data: the values of public.users.fax are lost
ALTER TABLE public.users DROP COLUMN fax;

-- create view public.contacts
CREATE VIEW public.contacts AS
SELECT id,
    name
   FROM public.users;

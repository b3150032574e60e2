-- drop view public.v
DROP VIEW public.v;

-- drop view public.w
DROP VIEW public.w;

-- table public.free: drop column mail
-- hazard: deletes-data: the values of public.free.mail are lost
ALTER TABLE public.free DROP COLUMN mail;

-- table public.odd: drop column mail
-- hazard: deletes-data: the values of public.odd.mail are lost
ALTER TABLE public.odd DROP COLUMN mail;

-- table public.users: drop column mail
-- hazard: deletes-data: the values of public.users.mail are lost
ALTER TABLE public.users DROP COLUMN mail;

-- create view public.v
CREATE VIEW public.v AS
SELECT id
   FROM public.found() a(id, name);

-- create view public.w
CREATE VIEW public.w AS
SELECT y
   FROM public.odd a(x, y);

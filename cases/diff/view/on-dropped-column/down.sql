-- table public.users: add column fax
ALTER TABLE public.users ADD COLUMN fax text;

-- view public.contacts: change
CREATE OR REPLACE VIEW public.contacts AS
SELECT id,
    name,
    fax
   FROM public.users;

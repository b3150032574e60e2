-- view public.v: change
CREATE OR REPLACE VIEW public.v AS
SELECT id,
    name,
    email
   FROM public.users;

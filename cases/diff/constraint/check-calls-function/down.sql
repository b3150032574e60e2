-- table public.users: drop constraint email_shape
ALTER TABLE public.users DROP CONSTRAINT email_shape;

-- drop function public.is_email(text)
DROP FUNCTION public.is_email(text);

-- table public.t: drop trigger t_stay
DROP TRIGGER t_stay ON public.t;

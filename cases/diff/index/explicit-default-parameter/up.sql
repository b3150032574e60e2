-- table public.t: parameters of t_id
ALTER INDEX public.t_id SET (fillfactor = 90);

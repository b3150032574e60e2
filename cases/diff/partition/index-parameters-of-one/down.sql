-- table public.p: drop index p_new
DROP INDEX public.p_new;

-- table public.p1: parameters of p1_id_idx; parameters of p1_r_idx
ALTER INDEX public.p1_id_idx SET (fillfactor = 80);
ALTER INDEX public.p1_r_idx RESET (fillfactor);

-- table public.q1: parameters of q1_pkey
ALTER INDEX public.q1_pkey RESET (fillfactor);

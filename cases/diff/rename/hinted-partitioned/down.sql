-- table public.t2a: rename constraint t2a_a_d_key; rename index t2a_d_idx
ALTER TABLE public.t2a RENAME CONSTRAINT t2a_a_d_key TO t2a_a_b_key;
ALTER INDEX public.t2a_d_idx RENAME TO t2a_b_idx;

-- table public.t2: rename constraint t2_a_d_key; rename index t2_d_idx
ALTER TABLE public.t2 RENAME CONSTRAINT t2_a_d_key TO t2_a_b_key;
ALTER INDEX public.t2_d_idx RENAME TO t2_b_idx;

-- table public.u: rename constraint u_c_check
ALTER TABLE public.u RENAME CONSTRAINT u_c_check TO t_c_check;

-- table public.u1: rename constraint u1_a_d_key; rename index u1_d_idx; rename index u1_c_idx and more
ALTER TABLE public.u1 RENAME CONSTRAINT u1_a_d_key TO t1_a_b_key;
ALTER INDEX public.u1_d_idx RENAME TO t1_b_idx;
ALTER INDEX public.u1_c_idx RENAME TO t1_c_idx;
ALTER INDEX public.u1_lower_idx RENAME TO t1_lower_idx;

-- table public.u: rename constraint u_a_d_key; rename index u_d_idx; rename index u_lower_idx
ALTER TABLE public.u RENAME CONSTRAINT u_a_d_key TO t_a_b_key;
ALTER INDEX public.u_d_idx RENAME TO t_b_idx;
ALTER INDEX public.u_lower_idx RENAME TO t_lower_idx;

-- rename column public.u.d to public.u.b
-- hazard: breaks-running-code: what still says 'd' fails
ALTER TABLE public.u RENAME COLUMN d TO b;

-- rename table public.u1 to public.t1
-- hazard: breaks-running-code: what still says 'u1' fails
ALTER TABLE public.u1 RENAME TO t1;

-- rename table public.u to public.t
-- hazard: breaks-running-code: what still says 'u' fails
ALTER TABLE public.u RENAME TO t;

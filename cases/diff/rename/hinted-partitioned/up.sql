-- rename table public.t to public.u
-- hazard: breaks-running-code: what still says 't' fails
ALTER TABLE public.t RENAME TO u;

-- rename table public.t1 to public.u1
-- hazard: breaks-running-code: what still says 't1' fails
ALTER TABLE public.t1 RENAME TO u1;

-- rename column public.t.b to public.u.d
-- hazard: breaks-running-code: what still says 'b' fails
ALTER TABLE public.u RENAME COLUMN b TO d;

-- table public.t2a: rename constraint t2a_a_b_key; rename index t2a_b_idx
ALTER TABLE public.t2a RENAME CONSTRAINT t2a_a_b_key TO t2a_a_d_key;
ALTER INDEX public.t2a_b_idx RENAME TO t2a_d_idx;

-- table public.t2: rename constraint t2_a_b_key; rename index t2_b_idx
ALTER TABLE public.t2 RENAME CONSTRAINT t2_a_b_key TO t2_a_d_key;
ALTER INDEX public.t2_b_idx RENAME TO t2_d_idx;

-- table public.u: rename constraint t_c_check
ALTER TABLE public.u RENAME CONSTRAINT t_c_check TO u_c_check;

-- table public.u1: rename constraint t1_a_b_key; rename index t1_c_idx; rename index t1_b_idx and more
ALTER TABLE public.u1 RENAME CONSTRAINT t1_a_b_key TO u1_a_d_key;
ALTER INDEX public.t1_c_idx RENAME TO u1_c_idx;
ALTER INDEX public.t1_b_idx RENAME TO u1_d_idx;
ALTER INDEX public.t1_lower_idx RENAME TO u1_lower_idx;

-- table public.u: rename constraint t_a_b_key; rename index t_b_idx; rename index t_lower_idx
ALTER TABLE public.u RENAME CONSTRAINT t_a_b_key TO u_a_d_key;
ALTER INDEX public.t_b_idx RENAME TO u_d_idx;
ALTER INDEX public.t_lower_idx RENAME TO u_lower_idx;

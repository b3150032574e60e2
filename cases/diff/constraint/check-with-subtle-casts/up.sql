-- table public.t: drop constraints t_a_check, t_b_check, t_c_check and 4 more; add constraints t_a_check, t_b_check, t_c_check and 4 more
ALTER TABLE public.t DROP CONSTRAINT t_a_check;
ALTER TABLE public.t DROP CONSTRAINT t_b_check;
ALTER TABLE public.t DROP CONSTRAINT t_c_check;
ALTER TABLE public.t DROP CONSTRAINT t_d_check;
ALTER TABLE public.t DROP CONSTRAINT t_e_check;
ALTER TABLE public.t DROP CONSTRAINT t_f_check;
ALTER TABLE public.t DROP CONSTRAINT t_g_check;
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break t_a_check stop it
ALTER TABLE public.t ADD CONSTRAINT t_a_check CHECK ((((a)::text ~~ 'x%'::text) OR ((a)::text = 'z'::text)));
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break t_b_check stop it
ALTER TABLE public.t ADD CONSTRAINT t_b_check CHECK ((b > 0.75));
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break t_c_check stop it
ALTER TABLE public.t ADD CONSTRAINT t_c_check CHECK ((c = 'sad'::public.mood));
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break t_d_check stop it
ALTER TABLE public.t ADD CONSTRAINT t_d_check CHECK ((d > '2021-01-01'::date));
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break t_e_check stop it
ALTER TABLE public.t ADD CONSTRAINT t_e_check CHECK (((e ? 'b'::text) AND (jsonb_typeof((e -> 'b'::text)) = 'string'::text)));
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break t_f_check stop it
ALTER TABLE public.t ADD CONSTRAINT t_f_check CHECK (((array_length(f, 1) >= 1) AND (array_length(f, 1) <= 4)));
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break t_g_check stop it
ALTER TABLE public.t ADD CONSTRAINT t_g_check CHECK ((g > '2 days'::interval));

-- table public.t: drop constraints t_a_check1, t_check; add constraints t_a_check1, t_a_check2, t_check
ALTER TABLE public.t DROP CONSTRAINT t_a_check1;
ALTER TABLE public.t DROP CONSTRAINT t_check;
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break t_a_check1 stop it
ALTER TABLE public.t ADD CONSTRAINT t_a_check1 CHECK ((a < 100));
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break t_a_check2 stop it
ALTER TABLE public.t ADD CONSTRAINT t_a_check2 CHECK ((a <> 50));
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break t_check stop it
ALTER TABLE public.t ADD CONSTRAINT t_check CHECK ((a <> b));

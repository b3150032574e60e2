-- table public.t: drop constraints t_kind_check, t_other_check, t_size_check and 1 more; drop column other; add constraint t_state_check
ALTER TABLE public.t DROP CONSTRAINT t_kind_check;
ALTER TABLE public.t DROP CONSTRAINT t_other_check;
ALTER TABLE public.t DROP CONSTRAINT t_size_check;
ALTER TABLE public.t DROP CONSTRAINT t_state_check;
-- hazard: deletes-data: the values of public.t.other are lost
ALTER TABLE public.t DROP COLUMN other;
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break t_state_check stop it
ALTER TABLE public.t ADD CONSTRAINT t_state_check CHECK (((state)::text = ANY (ARRAY[('open'::character varying)::text, ('closed'::character varying)::text])));

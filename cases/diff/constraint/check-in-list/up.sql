-- table public.t: drop constraint t_state_check; add column other; add constraints t_kind_check, t_other_check, t_size_check and 1 more
ALTER TABLE public.t DROP CONSTRAINT t_state_check;
ALTER TABLE public.t ADD COLUMN other character varying(5);
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break t_kind_check stop it
ALTER TABLE public.t ADD CONSTRAINT t_kind_check CHECK ((kind = ANY (ARRAY['a'::bpchar, 'b'::bpchar])));
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break t_other_check stop it
ALTER TABLE public.t ADD CONSTRAINT t_other_check CHECK ((((other)::text <> ALL (ARRAY[('x'::character varying)::text, ('y'::character varying)::text])) AND ((other)::text <> ALL (ARRAY['z'::text]))));
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break t_size_check stop it
ALTER TABLE public.t ADD CONSTRAINT t_size_check CHECK (((size = ANY (ARRAY[1, 2, 3])) OR ((size >= 10) AND (size <= 20))));
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break t_state_check stop it
ALTER TABLE public.t ADD CONSTRAINT t_state_check CHECK (((state)::text = ANY (ARRAY[('open'::character varying)::text, ('closed'::character varying)::text, ('lost'::character varying)::text])));

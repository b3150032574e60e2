-- table public.t: add column gone; add constraints t_check, t_gone_fkey, t_key; create indexes t_gone, t_unique
-- hazard: scans-table: every row is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that are there have no value for public.t.gone
ALTER TABLE public.t ADD COLUMN gone integer NOT NULL;
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break t_check stop it
ALTER TABLE public.t ADD CONSTRAINT t_check CHECK ((gone > kept));
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.t ADD CONSTRAINT t_gone_fkey FOREIGN KEY (gone) REFERENCES public.a(id);
-- hazard: blocks-reads: the table is locked while the index of t_key is built
-- hazard: may-fail-on-data: rows that break t_key stop it
ALTER TABLE public.t ADD CONSTRAINT t_key PRIMARY KEY (id, gone);
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX t_gone ON public.t USING btree (kept, gone);
-- hazard: blocks-writes: the table cannot be written to while the index is built
-- hazard: may-fail-on-data: duplicates stop it
CREATE UNIQUE INDEX t_unique ON public.t USING btree (kept) WHERE (gone > 0);

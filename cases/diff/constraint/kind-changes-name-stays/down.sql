-- table public.t: drop constraints x_rule, y_rule; add constraints x_rule, y_rule
ALTER TABLE public.t DROP CONSTRAINT x_rule;
ALTER TABLE public.t DROP CONSTRAINT y_rule;
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break x_rule stop it
ALTER TABLE public.t ADD CONSTRAINT x_rule CHECK ((x > 0));
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.t ADD CONSTRAINT y_rule FOREIGN KEY (y) REFERENCES public.a(id);

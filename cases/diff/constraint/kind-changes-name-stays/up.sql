-- table public.t: drop constraints x_rule, y_rule; add constraints x_rule, y_rule
ALTER TABLE public.t DROP CONSTRAINT x_rule;
ALTER TABLE public.t DROP CONSTRAINT y_rule;
-- hazard: blocks-reads: the table is locked while the index of x_rule is built
-- hazard: may-fail-on-data: rows that break x_rule stop it
ALTER TABLE public.t ADD CONSTRAINT x_rule UNIQUE (x);
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break y_rule stop it
ALTER TABLE public.t ADD CONSTRAINT y_rule CHECK ((y IS NOT NULL));

-- table public.t: add constraint t_pkey
-- hazard: blocks-reads: the table is locked while the index of t_pkey is built
-- hazard: may-fail-on-data: rows that break t_pkey stop it
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (a, b);

-- table public.u: require a; add constraint u_pkey
-- hazard: scans-table: every row is looked at for a null in public.u.a
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a null in public.u.a stops it
ALTER TABLE public.u ADD CONSTRAINT named NOT NULL a;
-- hazard: blocks-reads: the table is locked while the index of u_pkey is built
-- hazard: may-fail-on-data: rows that break u_pkey stop it
ALTER TABLE public.u ADD CONSTRAINT u_pkey PRIMARY KEY (a, b);

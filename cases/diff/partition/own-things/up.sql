-- table public.events_2023: storage parameters; require kind; default of kind and more
ALTER TABLE public.events_2023 SET (fillfactor = 50);
-- hazard: scans-table: every row is looked at for a null in public.events_2023.kind
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a null in public.events_2023.kind stops it
ALTER TABLE public.events_2023 ALTER COLUMN kind SET NOT NULL;
ALTER TABLE public.events_2023 ALTER COLUMN kind SET DEFAULT 'child'::text;
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break id_positive stop it
ALTER TABLE public.events_2023 ADD CONSTRAINT id_positive CHECK ((id > 0));
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX events_2023_kind ON public.events_2023 USING btree (kind);
GRANT SELECT ON TABLE public.events_2023 TO stemma_case_reader;
COMMENT ON TABLE public.events_2023 IS 'last year';

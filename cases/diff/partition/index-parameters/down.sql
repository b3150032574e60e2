-- table public.reading: drop index two; drop constraint one; add constraint one and more
DROP INDEX public.two;
ALTER TABLE public.reading DROP CONSTRAINT one;
-- hazard: blocks-reads: the table is locked while the index of one is built
-- hazard: may-fail-on-data: rows that break one stop it
ALTER TABLE public.reading ADD CONSTRAINT one UNIQUE (a) WITH (fillfactor = 60);
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX two ON public.reading USING btree (a) WITH (fillfactor='60');

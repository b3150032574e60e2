-- materialized view public.m: drop index m_id; create indexes m_id, m_total
DROP INDEX public.m_id;
-- hazard: blocks-writes: the table cannot be written to while the index is built
-- hazard: may-fail-on-data: duplicates stop it
CREATE UNIQUE INDEX m_id ON public.m USING btree (id);
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX m_total ON public.m USING btree (total DESC) WHERE (total > 0);

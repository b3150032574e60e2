-- materialized view public.m: drop indexes m_id, m_total; create index m_id
DROP INDEX public.m_id;
DROP INDEX public.m_total;
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX m_id ON public.m USING btree (id);

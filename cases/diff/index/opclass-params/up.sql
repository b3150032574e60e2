-- table public.t: drop index t_name; create indexes t_body, t_name, t_trgm
DROP INDEX public.t_name;
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX t_body ON public.t USING gist (body tsvector_ops (siglen='100'));
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX t_name ON public.t USING gist (name public.gist_trgm_ops (siglen='64'));
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX t_trgm ON public.t USING gin (name public.gin_trgm_ops);

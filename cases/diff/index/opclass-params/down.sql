-- table public.t: drop indexes t_body, t_name, t_trgm; create index t_name
DROP INDEX public.t_body;
DROP INDEX public.t_name;
DROP INDEX public.t_trgm;
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX t_name ON public.t USING gist (name public.gist_trgm_ops);

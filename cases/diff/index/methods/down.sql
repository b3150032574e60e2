-- table public.t: drop indexes t_address, t_at, t_body and 8 more; create index t_name
DROP INDEX public.t_address;
DROP INDEX public.t_at;
DROP INDEX public.t_body;
DROP INDEX public.t_body_gist;
DROP INDEX public.t_during;
DROP INDEX public.t_id;
DROP INDEX public.t_ids;
DROP INDEX public.t_name;
DROP INDEX public.t_place;
DROP INDEX public.t_place_kd;
DROP INDEX public.t_tags;
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX t_name ON public.t USING btree (name);

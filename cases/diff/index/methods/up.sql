-- table public.t: drop index t_name; create indexes t_address, t_at, t_body and 8 more
DROP INDEX public.t_name;
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX t_address ON public.t USING gist (address inet_ops);
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX t_at ON public.t USING brin (at timestamptz_minmax_multi_ops);
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX t_body ON public.t USING gin (body);
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX t_body_gist ON public.t USING gist (body);
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX t_during ON public.t USING gist (during);
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX t_id ON public.t USING btree (id);
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX t_ids ON public.t USING brin (id int4_bloom_ops, name) WITH (pages_per_range='16');
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX t_name ON public.t USING hash (name);
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX t_place ON public.t USING spgist (place);
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX t_place_kd ON public.t USING spgist (place kd_point_ops);
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX t_tags ON public.t USING gin (tags);

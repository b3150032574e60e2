-- table public.children: add constraint children_id_fkey
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.children ADD CONSTRAINT children_id_fkey FOREIGN KEY (id) REFERENCES public.parents(id);

-- table public.parents: create index parents_id
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX parents_id ON public.parents USING btree (id DESC);

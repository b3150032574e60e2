-- table public.people: add columns full_name, initial; create index people_full_name
-- hazard: rewrites-table: every row gets a value for public.people.full_name
-- hazard: rewrites-table: every row gets a value for public.people.initial
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.people
    ADD COLUMN full_name text GENERATED ALWAYS AS (((first_name || ' '::text) || last_name)) STORED,
    ADD COLUMN initial text GENERATED ALWAYS AS (substr(last_name, 1, 1)) STORED;
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX people_full_name ON public.people USING btree (full_name);

-- table public.reading: create indexes one, two
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX one ON public.reading USING brin (name);
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX two ON public.reading USING brin (name);

-- create table public.reading_1
CREATE TABLE public.reading_1 (
    id integer,
    name integer
);
CREATE INDEX reading_1_name_idx ON public.reading_1 USING brin (name);
CREATE INDEX reading_1_name_idx1 ON public.reading_1 USING brin (name);
ALTER TABLE public.reading
    ATTACH PARTITION public.reading_1 FOR VALUES WITH (modulus 4, remainder 0);
CREATE INDEX a_own ON public.reading_1 USING brin (name);

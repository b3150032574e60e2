-- drop view public.all_of_them
DROP VIEW public.all_of_them;

-- drop view app.few
DROP VIEW app.few;

-- table public.zeta: change the type of words
-- hazard: rewrites-table: every row is written with the new type of public.zeta.words
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.zeta.words may not be one of text[], or lose something
ALTER TABLE public.zeta ALTER COLUMN words TYPE text[] USING CASE WHEN words LIKE '{%}' THEN words::text::text[] ELSE ARRAY[words]::text[] END;

-- create view public.few
CREATE VIEW public.few AS
SELECT id
   FROM public.zeta
  WHERE (cardinality(words) < 5);

-- create view public.all_of_them
CREATE VIEW public.all_of_them AS
SELECT id
   FROM public.few;

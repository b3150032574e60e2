-- drop view public.all_of_them
DROP VIEW public.all_of_them;

-- drop view public.few
DROP VIEW public.few;

-- table public.zeta: change the type of words
-- hazard: rewrites-table: every row is written with the new type of public.zeta.words
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.zeta ALTER COLUMN words TYPE text USING CASE WHEN cardinality(words) = 1 THEN words[1] ELSE words::text END;

-- create view app.few
CREATE VIEW app.few AS
SELECT id
   FROM public.zeta
  WHERE (words <> 'a'::text);

-- create view public.all_of_them
CREATE VIEW public.all_of_them AS
SELECT id
   FROM app.few;

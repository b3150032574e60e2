-- drop view public.exchanged
DROP VIEW public.exchanged;

-- view public.plain: comment
COMMENT ON COLUMN public.plain.y IS NULL;

-- drop view public.quoted
DROP VIEW public.quoted;

-- drop view public.several
DROP VIEW public.several;

-- view public.back: rename column b
ALTER VIEW public.back RENAME COLUMN b TO bb;

-- create view public.exchanged
CREATE VIEW public.exchanged AS
SELECT a AS x,
    a AS y
   FROM public.t;

-- view public.plain: rename column y; rename column Sum; comment
ALTER VIEW public.plain RENAME COLUMN y TO x;
ALTER VIEW public.plain RENAME COLUMN "Sum" TO total;
COMMENT ON COLUMN public.plain.x IS 'first';

-- create view public.quoted
CREATE VIEW public.quoted AS
SELECT "C d" AS "E f",
    a AS x
   FROM public.t;

-- create view public.several
CREATE VIEW public.several AS
SELECT t.a AS x
   FROM public.t
UNION ALL
 SELECT t.b AS x
   FROM public.t;

-- view public.upon: change
CREATE OR REPLACE VIEW public.upon AS
SELECT x,
    total
   FROM public.plain;

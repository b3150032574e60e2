-- drop view public.exchanged
DROP VIEW public.exchanged;

-- view public.plain: comment
COMMENT ON COLUMN public.plain.x IS NULL;

-- drop view public.quoted
DROP VIEW public.quoted;

-- drop view public.several
DROP VIEW public.several;

-- view public.back: rename column bb
ALTER VIEW public.back RENAME COLUMN bb TO b;

-- create view public.exchanged
CREATE VIEW public.exchanged AS
SELECT a AS y,
    a AS x
   FROM public.t;

-- view public.plain: rename column x; rename column total; comment
ALTER VIEW public.plain RENAME COLUMN x TO y;
ALTER VIEW public.plain RENAME COLUMN total TO "Sum";
COMMENT ON COLUMN public.plain.y IS 'first';

-- create view public.quoted
CREATE VIEW public.quoted AS
SELECT "C d" AS "G h",
    a AS z
   FROM public.t;

-- create view public.several
CREATE VIEW public.several AS
SELECT t.a AS y
   FROM public.t
UNION ALL
 SELECT t.b AS y
   FROM public.t;

-- view public.upon: change
CREATE OR REPLACE VIEW public.upon AS
SELECT y AS x,
    "Sum" AS total
   FROM public.plain;

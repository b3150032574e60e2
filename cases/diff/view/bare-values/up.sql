-- drop materialized view public.filled
-- hazard: blocks-reads: public.filled cannot be read until its query has run
DROP MATERIALIZED VIEW public.filled;

-- drop view public.unnamed
DROP VIEW public.unnamed;

-- view public.named: rename column y
ALTER VIEW public.named RENAME COLUMN y TO z;

-- view public.one_named: change
CREATE OR REPLACE VIEW public.one_named (column1, y) AS
VALUES (1,2), (3,4);

-- view public.ordered: change
CREATE OR REPLACE VIEW public.ordered (x, "Y y") AS
VALUES (2,') "*VALUES*" (VALUES '::text), (3,'b'::text)
  ORDER BY column1
 LIMIT 3;

-- create view public.unnamed
CREATE VIEW public.unnamed (column1, z) AS
VALUES (1,'a'::text);

-- view public.within: rename column x
ALTER VIEW public.within RENAME COLUMN x TO y;

-- create materialized view public.filled
CREATE MATERIALIZED VIEW public.filled (y) AS
VALUES (1), (2);

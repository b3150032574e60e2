-- domain public.price: drop constraint small; rename constraint price_check; add constraint small
ALTER DOMAIN public.price DROP CONSTRAINT small;
ALTER DOMAIN public.price RENAME CONSTRAINT price_check TO not_negative;
-- hazard: scans-table: every row of every table with a column of public.price is looked at
-- hazard: blocks-writes: those tables cannot be written to meanwhile
-- hazard: may-fail-on-data: a value that breaks the rule stops it
ALTER DOMAIN public.price ADD CONSTRAINT small CHECK ((VALUE < (10000)::numeric));

-- domain public.price: drop constraints positive, sane; allow null; default and more
ALTER DOMAIN public.price DROP CONSTRAINT positive;
ALTER DOMAIN public.price DROP CONSTRAINT sane;
ALTER DOMAIN public.price DROP NOT NULL;
ALTER DOMAIN public.price SET DEFAULT 0;
-- hazard: scans-table: every row of every table with a column of public.price is looked at
-- hazard: blocks-writes: those tables cannot be written to meanwhile
-- hazard: may-fail-on-data: a value that breaks the rule stops it
ALTER DOMAIN public.price ADD CONSTRAINT positive CHECK ((VALUE >= (0)::numeric));

-- domain public.price: drop constraint positive; default; require a value and more
ALTER DOMAIN public.price DROP CONSTRAINT positive;
ALTER DOMAIN public.price SET DEFAULT 1;
-- hazard: scans-table: every row of every table with a column of public.price is looked at
-- hazard: blocks-writes: those tables cannot be written to meanwhile
-- hazard: may-fail-on-data: a value that breaks the rule stops it
ALTER DOMAIN public.price SET NOT NULL;
-- hazard: scans-table: every row of every table with a column of public.price is looked at
-- hazard: blocks-writes: those tables cannot be written to meanwhile
-- hazard: may-fail-on-data: a value that breaks the rule stops it
ALTER DOMAIN public.price ADD CONSTRAINT positive CHECK ((VALUE > (0)::numeric));
-- hazard: scans-table: every row of every table with a column of public.price is looked at
-- hazard: blocks-writes: those tables cannot be written to meanwhile
-- hazard: may-fail-on-data: a value that breaks the rule stops it
ALTER DOMAIN public.price ADD CONSTRAINT sane CHECK ((VALUE < (1000000)::numeric));

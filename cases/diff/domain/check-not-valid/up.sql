-- domain public.price: change constraint positive; add constraint sane
-- hazard: scans-table: every row of every table with a column of public.price is looked at
-- hazard: blocks-writes: those tables cannot be written to meanwhile
-- hazard: may-fail-on-data: a value that breaks the rule stops it
ALTER DOMAIN public.price VALIDATE CONSTRAINT positive;
ALTER DOMAIN public.price ADD CONSTRAINT sane CHECK ((VALUE < (100)::numeric)) NOT VALID;

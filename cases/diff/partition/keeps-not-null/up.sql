-- table public.reading: allow null in a, allow null in b
ALTER TABLE public.reading
    ALTER COLUMN a DROP NOT NULL,
    ALTER COLUMN b DROP NOT NULL;

-- table public.reading_1: allow null in a, allow null in b, require a
-- hazard: scans-table: every row is looked at for a null in public.reading_1.a
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a null in public.reading_1.a stops it
ALTER TABLE public.reading_1
    ALTER COLUMN a DROP NOT NULL,
    ALTER COLUMN b DROP NOT NULL,
    ALTER COLUMN a SET NOT NULL;

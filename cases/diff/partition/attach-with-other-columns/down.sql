-- table public.reading_1: detach from public.reading
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.reading
    DETACH PARTITION public.reading_1;

-- drop table public.reading
-- hazard: deletes-data: the rows of public.reading are lost
DROP TABLE public.reading;

-- table public.reading_1: add column old; generate known anew; drop column value
-- hazard: scans-table: every row is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that are there have no value for public.reading_1.old
ALTER TABLE public.reading_1 ADD COLUMN old integer NOT NULL;
-- hazard: rewrites-table: every row gets a new value for public.reading_1.known
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.reading_1 ALTER COLUMN known SET EXPRESSION AS ((old IS NULL));
-- hazard: deletes-data: the values of public.reading_1.value are lost; if public.reading_1.old is the same thing, make this again with --rename OLD=NEW
ALTER TABLE public.reading_1 DROP COLUMN value;

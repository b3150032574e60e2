-- create table public.reading
CREATE TABLE public.reading (
    value integer,
    known boolean GENERATED ALWAYS AS ((value IS NULL)) STORED
)
PARTITION BY HASH (value);

-- table public.reading_1: add column value; generate known anew; drop column old and more
-- hazard: scans-table: every row is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that are there have no value for public.reading_1.value
ALTER TABLE public.reading_1 ADD COLUMN value integer NOT NULL;
-- hazard: rewrites-table: every row gets a new value for public.reading_1.known
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.reading_1 ALTER COLUMN known SET EXPRESSION AS ((value IS NULL));
-- hazard: deletes-data: the values of public.reading_1.old are lost; if public.reading_1.value is the same thing, make this again with --rename OLD=NEW
ALTER TABLE public.reading_1 DROP COLUMN old;
-- hazard: scans-table: every row of public.reading_1 is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.reading_1 outside its bounds stops it
ALTER TABLE public.reading
    ATTACH PARTITION public.reading_1 FOR VALUES WITH (modulus 4, remainder 0);

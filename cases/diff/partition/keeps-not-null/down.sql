-- table public.reading_1: allow null in a, require a, require b
-- hazard: scans-table: every row is looked at for a null in public.reading_1.a
-- hazard: scans-table: every row is looked at for a null in public.reading_1.b
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a null in public.reading_1.a stops it
-- hazard: may-fail-on-data: a null in public.reading_1.b stops it
ALTER TABLE public.reading_1
    ALTER COLUMN a DROP NOT NULL,
    ALTER COLUMN a SET NOT NULL,
    ALTER COLUMN b SET NOT NULL;

-- table public.reading: require a; require b
-- hazard: scans-table: every row is looked at for a null in public.reading.a
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a null in public.reading.a stops it
ALTER TABLE public.reading ADD CONSTRAINT reading_a_not_null NOT NULL a;
-- hazard: scans-table: every row is looked at for a null in public.reading.b
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a null in public.reading.b stops it
ALTER TABLE public.reading ADD CONSTRAINT reading_b_not_null NOT NULL b;

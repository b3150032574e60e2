-- table public.p: drop triggers log, mark, refuse
DROP TRIGGER log ON public.p;
DROP TRIGGER mark ON public.p;
DROP TRIGGER refuse ON public.p;

-- table public.p1: detach from public.p
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p1;

-- table public.p2: detach from public.p
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p2;

-- table public.p3: detach from public.p
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p3;

-- table public.p2: make room for its successor
ALTER TABLE public.p2 RENAME TO p2__old;

-- table public.p3: make room for its successor
ALTER TABLE public.p3 RENAME TO p3__old;

-- table public.p1: take over rows of public.rest; attach to public.p
WITH moved AS (DELETE FROM public.rest WHERE (k) >= (0) AND (k) < (10) RETURNING *)
    INSERT INTO public.p1 (k, v) SELECT k, v FROM moved;
-- hazard: scans-table: every row of public.rest is looked at
-- hazard: scans-table: every row of public.p1 is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.p1 outside its bounds stops it
ALTER TABLE public.p
    ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (10);

-- create table public.p2
CREATE TABLE public.p2 (
    k integer,
    v text
);
WITH moved AS (DELETE FROM public.rest WHERE (k) >= (10) AND (k) < (20) RETURNING *)
    INSERT INTO public.p2 (k, v) SELECT k, v FROM moved;
-- hazard: scans-table: every row of public.rest is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
ALTER TABLE public.p
    ATTACH PARTITION public.p2 FOR VALUES FROM (10) TO (20);

-- table public.p: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (k, v)
    SELECT k, v FROM public.p2__old;

-- table public.p2: drop its predecessor
DROP TABLE public.p2__old;

-- table public.p: create trigger refuse; comment; copy the rows
CREATE TRIGGER refuse
    BEFORE DELETE ON public.p
    FOR EACH ROW
    EXECUTE FUNCTION public.refuse();
COMMENT ON TRIGGER refuse ON public.p IS 'for ever';
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (k, v)
    SELECT k, v FROM public.p3__old;

-- table public.p3: drop its predecessor
DROP TABLE public.p3__old;

-- table public.p: create triggers log, mark
CREATE TRIGGER log
    AFTER INSERT OR DELETE ON public.p
    FOR EACH ROW
    EXECUTE FUNCTION public.log();
CREATE TRIGGER mark
    BEFORE INSERT OR UPDATE ON public.p
    FOR EACH ROW
    EXECUTE FUNCTION public.mark();

-- table public.log_1: detach from public.log
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.log
    DETACH PARTITION public.log_1;

-- table public.log: make room for its successor
ALTER TABLE public.log RENAME TO log__old;

-- table public.log_1: make room for its successor
ALTER TABLE public.log_1 RENAME TO log_1__old;

-- create table public.log
CREATE TABLE public.log (
    what text,
    at date
)
PARTITION BY HASH (at);

-- create table public.log_1
CREATE TABLE public.log_1 (
    what text CONSTRAINT log_1_what_not_null NOT NULL,
    at date
);
ALTER TABLE public.log
    ATTACH PARTITION public.log_1 FOR VALUES WITH (modulus 1, remainder 0);

-- table public.log: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.log as it is now stops it
INSERT INTO public.log (what, at)
    SELECT what, at FROM public.log_1__old;

-- table public.log_1: drop its predecessor
DROP TABLE public.log_1__old;

-- table public.log: copy the rows; drop its predecessor; create trigger touch
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.log as it is now stops it
INSERT INTO public.log (what, at)
    SELECT what, at FROM public.log__old;
DROP TABLE public.log__old;
CREATE TRIGGER touch
    AFTER INSERT ON public.log
    FOR EACH ROW
    EXECUTE FUNCTION public.touch();

-- table public.log_1: switch touch
ALTER TABLE public.log_1 ENABLE ALWAYS TRIGGER touch;

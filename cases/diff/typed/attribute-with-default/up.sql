-- table public.t: drop trigger noticed
DROP TRIGGER noticed ON public.t;

-- composite type public.tt: add attributes d, e
ALTER TYPE public.tt
    ADD ATTRIBUTE d integer CASCADE,
    ADD ATTRIBUTE e text CASCADE;

-- table public.other: default of e; fill e
ALTER TABLE public.other ALTER COLUMN e SET DEFAULT 'x'::text;
-- hazard: rewrites-table: every row gets a value for public.other.e
UPDATE public.other SET e = DEFAULT;

-- table public.t: default of d; fill d; require d and more
ALTER TABLE public.t ALTER COLUMN d SET DEFAULT 4;
-- hazard: rewrites-table: every row gets a value for public.t.d
UPDATE public.t SET d = DEFAULT;
-- hazard: scans-table: every row is looked at for a null in public.t.d
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a null in public.t.d stops it
ALTER TABLE public.t ALTER COLUMN d SET NOT NULL;
CREATE TRIGGER noticed
    BEFORE UPDATE ON public.t
    FOR EACH ROW
    EXECUTE FUNCTION public.note();

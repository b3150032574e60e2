-- table public.t: drop columns length, kind
-- hazard: deletes-data: the values of public.t.kind are lost
ALTER TABLE public.t
    DROP COLUMN length,
    DROP COLUMN kind;

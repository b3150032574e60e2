-- composite type public.address: add attributes zip, city, area
ALTER TYPE public.address
    ADD ATTRIBUTE zip text,
    ADD ATTRIBUTE city text,
    ADD ATTRIBUTE area text;

-- composite type public.nothing: add attributes y, note
ALTER TYPE public.nothing
    ADD ATTRIBUTE y uuid,
    ADD ATTRIBUTE note jsonb;

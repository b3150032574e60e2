-- table public.alpha: add column note
ALTER TABLE public.alpha ADD COLUMN note boolean;

-- table public.alpha_one: create policy po_b
CREATE POLICY po_b ON public.alpha_one
    FOR UPDATE
    USING (note);

-- create table public.alpha_rest
CREATE TABLE public.alpha_rest (
    id bigint,
    at numeric(10,2) CONSTRAINT alpha_at_not_null NOT NULL,
    note boolean
);
ALTER TABLE public.alpha
    ATTACH PARTITION public.alpha_rest DEFAULT;
CREATE POLICY po_a ON public.alpha_rest
    FOR UPDATE
    USING (note);

-- create view public.seen
CREATE VIEW public.seen AS
SELECT note
   FROM public.alpha_rest;

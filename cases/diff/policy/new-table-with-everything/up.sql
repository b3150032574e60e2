-- create table public.notes
CREATE TABLE public.notes (
    id integer NOT NULL,
    owner text DEFAULT CURRENT_USER NOT NULL,
    CONSTRAINT notes_pkey PRIMARY KEY (id)
);
ALTER TABLE public.notes ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.notes FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON public.notes
    USING ((owner = CURRENT_USER));
CREATE POLICY peek ON public.notes
    FOR SELECT
    TO stemma_case_reader
    USING ((id < 10));
GRANT SELECT ON TABLE public.notes TO stemma_case_reader;

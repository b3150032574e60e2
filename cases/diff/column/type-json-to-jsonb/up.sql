-- table public.docs: no default of body; change the type of body, default of body; create index docs_body
-- hazard: rewrites-table: every row is written with the new type of public.docs.body
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.docs
    ALTER COLUMN body DROP DEFAULT,
    ALTER COLUMN body TYPE jsonb,
    ALTER COLUMN body SET DEFAULT '{}'::jsonb;
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX docs_body ON public.docs USING gin (body);

-- table public.docs: drop index docs_body; no default of body; change the type of body, default of body
DROP INDEX public.docs_body;
-- hazard: rewrites-table: every row is written with the new type of public.docs.body
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.docs
    ALTER COLUMN body DROP DEFAULT,
    ALTER COLUMN body TYPE json,
    ALTER COLUMN body SET DEFAULT '{}'::json;

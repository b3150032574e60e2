-- table public.children: add column total
-- hazard: rewrites-table: every row gets a value for public.children.total
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.children ADD COLUMN total integer GENERATED ALWAYS AS ((price * 3)) STORED;

-- table public.parents: add column total
-- hazard: rewrites-table: every row gets a value for public.parents.total
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.parents ADD COLUMN total integer GENERATED ALWAYS AS ((price * 2)) STORED;

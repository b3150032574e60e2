-- table public.child: do not inherit from public.parent; drop column kind; change the type of id
ALTER TABLE public.child NO INHERIT public.parent;
-- hazard: deletes-data: the values of public.child.kind are lost
ALTER TABLE public.child DROP COLUMN kind;
-- hazard: rewrites-table: every row is written with the new type of public.child.id
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.child.id may not be one of date, or lose something
ALTER TABLE public.child ALTER COLUMN id TYPE date USING id::text::date;

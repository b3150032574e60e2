-- table public.hosts: change the type of id; change the type of address; change the type of secret
-- hazard: rewrites-table: every row is written with the new type of public.hosts.id
-- hazard: rewrites-table: every row is written with the new type of public.hosts.address
-- hazard: rewrites-table: every row is written with the new type of public.hosts.secret
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.hosts
    ALTER COLUMN id TYPE text,
    ALTER COLUMN address TYPE text USING abbrev(address),
    ALTER COLUMN secret TYPE text;

-- table public.hosts: change the type of id; change the type of address; change the type of secret
-- hazard: rewrites-table: every row is written with the new type of public.hosts.id
-- hazard: rewrites-table: every row is written with the new type of public.hosts.address
-- hazard: rewrites-table: every row is written with the new type of public.hosts.secret
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.hosts.id may not be one of uuid, or lose something
-- hazard: may-fail-on-data: a value of public.hosts.address may not be one of inet, or lose something
-- hazard: may-fail-on-data: a value of public.hosts.secret may not be one of bytea, or lose something
ALTER TABLE public.hosts
    ALTER COLUMN id TYPE uuid USING id::uuid,
    ALTER COLUMN address TYPE inet USING address::inet,
    ALTER COLUMN secret TYPE bytea USING secret::bytea;

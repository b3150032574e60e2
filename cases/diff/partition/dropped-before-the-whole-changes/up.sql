-- table Odd one.rho: drop column at; add column at
-- hazard: deletes-data: the values of Odd one.rho.at are lost
ALTER TABLE "Odd one".rho DROP COLUMN at;
-- hazard: rewrites-table: every row gets a value for Odd one.rho.at
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE "Odd one".rho ADD COLUMN at uuid GENERATED ALWAYS AS (COALESCE(state, '00000000-0000-0000-0000-000000000001'::uuid)) STORED;

-- create table Odd one.rho_rest
CREATE TABLE "Odd one".rho_rest (
    id integer CONSTRAINT rho_id_not_null NOT NULL,
    state uuid,
    at uuid GENERATED ALWAYS AS (COALESCE(state, '00000000-0000-0000-0000-000000000001'::uuid)) STORED
)
PARTITION BY HASH (id);
ALTER TABLE "Odd one".rho
    ATTACH PARTITION "Odd one".rho_rest DEFAULT;
CREATE POLICY po_b ON "Odd one".rho_rest
    FOR INSERT
    WITH CHECK (((at IS NULL) OR (at IS NOT NULL)));

-- create table Odd one.rho_rest_p1
CREATE TABLE "Odd one".rho_rest_p1 (
    id integer CONSTRAINT rho_id_not_null NOT NULL,
    state uuid,
    at uuid GENERATED ALWAYS AS (COALESCE(state, '00000000-0000-0000-0000-000000000001'::uuid)) STORED
);
ALTER TABLE "Odd one".rho_rest
    ATTACH PARTITION "Odd one".rho_rest_p1 FOR VALUES WITH (modulus 4, remainder 0);

-- table public.gamma_k1: change policy po_a
ALTER POLICY po_a ON public.gamma_k1
    WITH CHECK ((EXISTS ( SELECT 1
   FROM "Odd one".rho_rest_p1 o
  WHERE (o.state <> '00000000-0000-0000-0000-000000000001'::uuid))));

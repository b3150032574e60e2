-- table public.gamma_k1: change policy po_a
ALTER POLICY po_a ON public.gamma_k1
    WITH CHECK ((EXISTS ( SELECT 1
   FROM "Odd one".theta o
  WHERE ((o.name IS NULL) OR (o.name IS NOT NULL)))));

-- drop table Odd one.rho_rest_p1
-- hazard: deletes-data: the rows of Odd one.rho_rest_p1 are lost
DROP TABLE "Odd one".rho_rest_p1;

-- drop table Odd one.rho_rest
-- hazard: deletes-data: the rows of Odd one.rho_rest are lost
DROP TABLE "Odd one".rho_rest;

-- table Odd one.rho: keep the values of at; change the type of at
ALTER TABLE "Odd one".rho ALTER COLUMN at DROP EXPRESSION;
-- hazard: rewrites-table: every row is written with the new type of Odd one.rho.at
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of Odd one.rho.at may not be one of "Odd one".beta[], or lose something
ALTER TABLE "Odd one".rho ALTER COLUMN at TYPE "Odd one".beta[] USING at::text::"Odd one".beta[];

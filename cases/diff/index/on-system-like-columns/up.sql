-- table public.Order: create index Order_Idx
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX "Order_Idx" ON public."Order" USING btree ("Id" DESC, "select", lower("a.b"));

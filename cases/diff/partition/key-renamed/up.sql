-- table public.p: rename constraint pk1; rename index i1
ALTER TABLE public.p RENAME CONSTRAINT pk1 TO pk2;
ALTER INDEX public.i1 RENAME TO i2;

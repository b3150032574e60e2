-- table public.p: rename constraint pk2; rename index i2
ALTER TABLE public.p RENAME CONSTRAINT pk2 TO pk1;
ALTER INDEX public.i2 RENAME TO i1;

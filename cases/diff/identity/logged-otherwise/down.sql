-- drop table public.d
-- hazard: deletes-data: the rows of public.d are lost
DROP TABLE public.d;

-- table public.a: persistence of the sequence of i
ALTER SEQUENCE public.a_i_seq SET LOGGED;

-- table public.b: persistence of the sequence of i
ALTER SEQUENCE public.b_i_seq SET UNLOGGED;

-- table public.c: change persistence
-- hazard: rewrites-table: the table is copied
-- hazard: blocks-reads: the table is locked until the copy ends
ALTER TABLE public.c SET UNLOGGED;

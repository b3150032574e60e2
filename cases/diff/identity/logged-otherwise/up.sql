-- table public.a: persistence of the sequence of i
ALTER SEQUENCE public.a_i_seq SET UNLOGGED;

-- table public.b: persistence of the sequence of i
ALTER SEQUENCE public.b_i_seq SET LOGGED;

-- table public.c: change persistence
-- hazard: rewrites-table: the table is copied
-- hazard: blocks-reads: the table is locked until the copy ends
ALTER TABLE public.c SET LOGGED;

-- create table public.d
CREATE UNLOGGED TABLE public.d (
    i integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    x integer
);
ALTER SEQUENCE public.d_i_seq SET LOGGED;

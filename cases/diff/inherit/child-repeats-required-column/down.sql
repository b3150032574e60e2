-- drop table public.child
-- hazard: deletes-data: the rows of public.child are lost
DROP TABLE public.child;

-- drop table public.g2
-- hazard: deletes-data: the rows of public.g2 are lost
DROP TABLE public.g2;

-- drop table public.g3
-- hazard: deletes-data: the rows of public.g3 are lost
DROP TABLE public.g3;

-- drop table public.parent
-- hazard: deletes-data: the rows of public.parent are lost
DROP TABLE public.parent;

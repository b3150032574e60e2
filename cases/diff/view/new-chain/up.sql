-- create view public.d
CREATE VIEW public.d AS
SELECT id,
    score
   FROM public.users;

-- create view public.c
CREATE VIEW public.c AS
SELECT id,
    score
   FROM public.d;

-- create view public.b
CREATE VIEW public.b AS
SELECT c.id,
    d.score
   FROM (public.c
     JOIN public.d USING (id));

-- create view public.a
CREATE VIEW public.a AS
SELECT b.id
   FROM public.b
UNION
 SELECT c.id
   FROM public.c;

-- drop view public.b_both
DROP VIEW public.b_both;

-- drop view public.a_top
DROP VIEW public.a_top;

-- drop view public.y_middle
DROP VIEW public.y_middle;

-- replace view public.z_base
DROP VIEW public.z_base;
CREATE VIEW public.z_base AS
SELECT id,
    (score)::numeric AS score
   FROM public.users;

-- create view public.y_middle
CREATE VIEW public.y_middle AS
SELECT id,
    score
   FROM public.z_base
  WHERE (id > 0);

-- create view public.a_top
CREATE VIEW public.a_top AS
SELECT m.id,
    m.score
   FROM (public.y_middle m
     JOIN public.x_other o USING (id));

-- create view public.b_both
CREATE VIEW public.b_both AS
SELECT a.id,
    z.score
   FROM (public.a_top a
     JOIN public.z_base z USING (id));

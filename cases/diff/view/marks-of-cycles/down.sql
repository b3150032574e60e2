-- drop view public.dated
DROP VIEW public.dated;

-- replace view public.marked
DROP VIEW public.marked;
CREATE VIEW public.marked AS
WITH RECURSIVE s(f, t) AS (
         SELECT edges.f,
            edges.t
           FROM public.edges
        UNION ALL
         SELECT e.f,
            e.t
           FROM public.edges e,
            s s_1
          WHERE (e.f = s_1.t)
        ) SEARCH DEPTH FIRST BY f SET place
 SELECT f,
    t
   FROM s;

-- create view public.dated
CREATE VIEW public.dated AS
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
        ) CYCLE f SET seen TO date '2020-01-01' DEFAULT NULL USING way
 SELECT f,
    t,
    seen
   FROM s;

-- view public.marked: change
CREATE OR REPLACE VIEW public.marked AS
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
        ) CYCLE f, t SET "Again" TO text 'it''s' DEFAULT text 'no' USING way
 SELECT f,
    t,
    "Again"
   FROM s;

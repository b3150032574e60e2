-- create view public.pairs
CREATE VIEW public.pairs AS
SELECT a.id,
    ((b.extra -> 'k'::text))::text AS k,
    (ROW(a.id, b.region)).f2 AS region,
        CASE a.region
            WHEN 'n'::text THEN 1
            ELSE 2
        END AS c
   FROM (public.sales a
     CROSS JOIN public.sales b TABLESAMPLE bernoulli (10) REPEATABLE (1))
  WHERE ((ROW(a.id, a.region) < ROW(b.id, b.region)) AND (a.region IS DISTINCT FROM b.region) AND (a.tags @> ARRAY['x'::text]))
  ORDER BY a.id DESC
 OFFSET 5
 LIMIT 10;

-- create view public.ranks
CREATE VIEW public.ranks AS
SELECT id,
    rank() OVER w AS place,
    lag(amount, 1, 0.0) OVER (w ROWS BETWEEN 3 PRECEDING AND CURRENT ROW) AS before
   FROM public.sales
  WINDOW w AS (PARTITION BY region ORDER BY amount DESC NULLS LAST);

-- view public.report: change
CREATE OR REPLACE VIEW public.report AS
SELECT s.region,
    sum(s.amount) FILTER (WHERE (s.amount > (0)::numeric)) AS total,
    GROUPING(s.region) AS level,
    array_agg(DISTINCT s.day ORDER BY s.day DESC) AS days,
    percentile_cont((0.5)::double precision) WITHIN GROUP (ORDER BY ((s.amount)::double precision)) AS median,
    string_agg(t.tag, ', '::text ORDER BY t.n) AS tags,
    max((s.extra #>> '{a,b}'::text[])) AS ab
   FROM (public.sales s
     LEFT JOIN LATERAL unnest(s.tags) WITH ORDINALITY t(tag, n) ON (true))
  WHERE ((EXISTS ( SELECT
           FROM public.sales x
          WHERE (x.id = s.id))) AND ((s.day >= '2020-01-01'::date) AND (s.day <= CURRENT_DATE)))
  GROUP BY GROUPING SETS ((s.region), ())
 HAVING (count(*) > 1);

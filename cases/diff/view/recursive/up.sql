-- create view public.leaves
CREATE VIEW public.leaves AS
WITH parents AS (
         SELECT DISTINCT nodes.parent_id
           FROM public.nodes
        ), leaves AS MATERIALIZED (
         SELECT nodes.id
           FROM public.nodes
          WHERE (NOT (nodes.id IN ( SELECT parents.parent_id
                   FROM parents
                  WHERE (parents.parent_id IS NOT NULL))))
        )
 SELECT id
   FROM leaves;

-- create view public.tree
CREATE VIEW public.tree AS
WITH RECURSIVE tree(id, depth) AS (
         SELECT nodes.id,
            0 AS "?column?"
           FROM public.nodes
          WHERE (nodes.parent_id IS NULL)
        UNION ALL
         SELECT n.id,
            (t.depth + 1)
           FROM (public.nodes n
             JOIN tree t ON ((n.parent_id = t.id)))
        )
 SELECT id,
    depth
   FROM tree;

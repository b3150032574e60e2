-- drop view public.leaves
DROP VIEW public.leaves;

-- drop view public.tree
DROP VIEW public.tree;

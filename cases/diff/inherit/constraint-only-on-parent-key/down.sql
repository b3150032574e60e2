-- table public.children: drop constraint children_id_fkey
ALTER TABLE public.children DROP CONSTRAINT children_id_fkey;

-- table public.parents: drop index parents_id
DROP INDEX public.parents_id;

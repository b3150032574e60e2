-- enum type public.later: add labels first, second
ALTER TYPE public.later ADD VALUE 'first';
ALTER TYPE public.later ADD VALUE 'second';

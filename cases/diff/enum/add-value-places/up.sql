-- enum type public.grade: add labels a+, a, c+ and 2 more
ALTER TYPE public.grade ADD VALUE 'a+' BEFORE 'b';
ALTER TYPE public.grade ADD VALUE 'a' AFTER 'a+';
ALTER TYPE public.grade ADD VALUE 'c+' AFTER 'b';
ALTER TYPE public.grade ADD VALUE 'c' AFTER 'c+';
ALTER TYPE public.grade ADD VALUE 'e';

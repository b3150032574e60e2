-- enum type public.lang: add label xx
ALTER TYPE public.lang ADD VALUE 'xx' AFTER 'de';

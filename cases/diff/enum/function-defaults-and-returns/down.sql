-- enum type public.level: add label none
ALTER TYPE public.level ADD VALUE 'none' AFTER 'low';

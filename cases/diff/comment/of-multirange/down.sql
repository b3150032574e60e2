-- range type public.steps: comment
COMMENT ON TYPE public.steps IS NULL;

-- enum type public.mood: comment
COMMENT ON TYPE public.mood IS NULL;

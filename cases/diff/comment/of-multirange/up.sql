-- enum type public.mood: comment
COMMENT ON TYPE public.mood IS 'the type';

-- range type public.steps: comment
COMMENT ON TYPE public.steps IS 'the range';

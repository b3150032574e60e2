-- function public.f(text): comment
COMMENT ON FUNCTION public.f(text) IS NULL;

-- function public.f(integer): comment
COMMENT ON FUNCTION public.f(integer) IS 'of integer';

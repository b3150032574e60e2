-- view public.a: options
ALTER VIEW public.a RESET (security_barrier);

-- view public.b: options
ALTER VIEW public.b SET (security_barrier = true, check_option = cascaded);

-- view public.c: options
ALTER VIEW public.c RESET (check_option);

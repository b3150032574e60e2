-- view public.a: options
ALTER VIEW public.a SET (security_barrier = true);

-- view public.b: options
ALTER VIEW public.b RESET (security_barrier, check_option);

-- view public.c: options
ALTER VIEW public.c SET (check_option = local);

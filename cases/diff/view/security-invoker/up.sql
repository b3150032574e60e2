-- view public.a: options
ALTER VIEW public.a SET (security_invoker = true);

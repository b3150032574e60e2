-- view public.a: options
ALTER VIEW public.a RESET (security_invoker);

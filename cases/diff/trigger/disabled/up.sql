-- table public.t: switch a; switch b; switch c and more
ALTER TABLE public.t DISABLE TRIGGER a;
ALTER TABLE public.t ENABLE ALWAYS TRIGGER b;
ALTER TABLE public.t ENABLE REPLICA TRIGGER c;
ALTER TABLE public.t ENABLE TRIGGER d;

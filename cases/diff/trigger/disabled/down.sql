-- table public.t: switch a; switch b; switch c and more
ALTER TABLE public.t ENABLE TRIGGER a;
ALTER TABLE public.t ENABLE TRIGGER b;
ALTER TABLE public.t ENABLE TRIGGER c;
ALTER TABLE public.t DISABLE TRIGGER d;

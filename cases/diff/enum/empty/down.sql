-- replace enum type public.later
DROP TYPE public.later;
CREATE TYPE public.later AS ENUM ();

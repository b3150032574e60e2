-- table public.t: belongs to whoever runs this
ALTER TABLE public.t OWNER TO CURRENT_USER;

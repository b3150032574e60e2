-- table public.item_rest_2: add constraint again
ALTER TABLE public.item_rest_2 ADD CONSTRAINT again FOREIGN KEY (brand) REFERENCES public.brand(id) NOT VALID;

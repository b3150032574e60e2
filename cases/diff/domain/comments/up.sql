-- domain public.price: comment
COMMENT ON CONSTRAINT positive ON DOMAIN public.price IS 'nothing is free';
COMMENT ON DOMAIN public.price IS 'in euros';

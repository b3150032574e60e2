-- domain public.price: comment
COMMENT ON CONSTRAINT positive ON DOMAIN public.price IS NULL;
COMMENT ON DOMAIN public.price IS 'money';

-- domain public.price: drop constraints positive, sane; add constraint positive
ALTER DOMAIN public.price DROP CONSTRAINT positive;
ALTER DOMAIN public.price DROP CONSTRAINT sane;
ALTER DOMAIN public.price ADD CONSTRAINT positive CHECK ((VALUE >= (0)::numeric)) NOT VALID;

-- composite type public.pair: change the type of b
ALTER TYPE public.pair ALTER ATTRIBUTE b TYPE integer;

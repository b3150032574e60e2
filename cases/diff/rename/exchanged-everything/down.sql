-- domain public.price: rename constraint price_check
ALTER DOMAIN public.price RENAME CONSTRAINT price_check TO weight_check;

-- domain public.weight: rename constraint weight_check
ALTER DOMAIN public.weight RENAME CONSTRAINT weight_check TO price_check;

-- rename label sad of enum type public.color to glad: wait under another name
ALTER TYPE public.color RENAME VALUE 'sad' TO 'stemma_renaming';

-- rename label glad of enum type public.color to sad
-- hazard: breaks-running-code: what still says 'glad' finds another
ALTER TYPE public.color RENAME VALUE 'glad' TO 'sad';

-- rename label sad of enum type public.color to glad
-- hazard: breaks-running-code: what still says 'sad' finds another
ALTER TYPE public.color RENAME VALUE 'stemma_renaming' TO 'glad';

-- rename trigger public.goods.early to public.goods.late: wait under another name
ALTER TRIGGER early ON public.goods RENAME TO stemma_renaming;

-- rename trigger public.goods.late to public.goods.early
-- hazard: breaks-running-code: what still says 'late' finds another
ALTER TRIGGER late ON public.goods RENAME TO early;

-- rename trigger public.goods.early to public.goods.late
-- hazard: breaks-running-code: what still says 'early' finds another
ALTER TRIGGER stemma_renaming ON public.goods RENAME TO late;

-- rename index public.goods.one to public.goods.two: wait under another name
ALTER INDEX public.one RENAME TO stemma_renaming;

-- rename index public.goods.two to public.goods.one
-- hazard: breaks-running-code: what still says 'two' finds another
ALTER INDEX public.two RENAME TO one;

-- rename index public.goods.one to public.goods.two
-- hazard: breaks-running-code: what still says 'one' finds another
ALTER INDEX public.stemma_renaming RENAME TO two;

-- rename column public.pair.x to public.pair.y: wait under another name
ALTER TYPE public.pair RENAME ATTRIBUTE x TO stemma_renaming;

-- rename column public.pair.y to public.pair.x
-- hazard: breaks-running-code: what still says 'y' finds another
ALTER TYPE public.pair RENAME ATTRIBUTE y TO x;

-- rename column public.pair.x to public.pair.y
-- hazard: breaks-running-code: what still says 'x' finds another
ALTER TYPE public.pair RENAME ATTRIBUTE stemma_renaming TO y;

-- rename sequence public.s to public.t: wait under another name
ALTER SEQUENCE public.s RENAME TO stemma_renaming;

-- rename sequence public.t to public.s
-- hazard: breaks-running-code: what still says 't' finds another
ALTER SEQUENCE public.t RENAME TO s;

-- rename sequence public.s to public.t
-- hazard: breaks-running-code: what still says 's' finds another
ALTER SEQUENCE public.stemma_renaming RENAME TO t;

-- rename function public.f(integer) to public.g(integer): wait under another name
ALTER FUNCTION public.f(integer) RENAME TO stemma_renaming;

-- rename function public.g(integer) to public.f(integer)
-- hazard: breaks-running-code: what still says 'g' finds another
ALTER FUNCTION public.g(integer) RENAME TO f;

-- rename function public.f(integer) to public.g(integer)
-- hazard: breaks-running-code: what still says 'f' finds another
ALTER FUNCTION public.stemma_renaming(integer) RENAME TO g;

-- rename view public.v to public.w: wait under another name
ALTER VIEW public.v RENAME TO stemma_renaming;

-- rename view public.w to public.v
-- hazard: breaks-running-code: what still says 'w' finds another
ALTER VIEW public.w RENAME TO v;

-- rename view public.v to public.w
-- hazard: breaks-running-code: what still says 'v' finds another
ALTER VIEW public.stemma_renaming RENAME TO w;

-- rename domain public.price to public.weight: wait under another name
ALTER DOMAIN public.price RENAME TO stemma_renaming;

-- rename domain public.weight to public.price
-- hazard: breaks-running-code: what still says 'weight' finds another
ALTER DOMAIN public.weight RENAME TO price;

-- rename domain public.price to public.weight
-- hazard: breaks-running-code: what still says 'price' finds another
ALTER DOMAIN public.stemma_renaming RENAME TO weight;

-- rename enum type public.mood to public.color: wait under another name
ALTER TYPE public.mood RENAME TO stemma_renaming;

-- rename enum type public.color to public.mood
-- hazard: breaks-running-code: what still says 'color' finds another
ALTER TYPE public.color RENAME TO mood;

-- rename enum type public.mood to public.color
-- hazard: breaks-running-code: what still says 'mood' finds another
ALTER TYPE public.stemma_renaming RENAME TO color;

-- rename schema here to there: wait under another name
ALTER SCHEMA here RENAME TO stemma_renaming;

-- rename schema there to here
-- hazard: breaks-running-code: what still says 'there' finds another
ALTER SCHEMA there RENAME TO here;

-- rename schema here to there
-- hazard: breaks-running-code: what still says 'here' finds another
ALTER SCHEMA stemma_renaming RENAME TO there;

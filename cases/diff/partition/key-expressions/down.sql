-- drop table public.words_a
-- hazard: deletes-data: the rows of public.words_a are lost
DROP TABLE public.words_a;

-- drop table public.words_m
-- hazard: deletes-data: the rows of public.words_m are lost
DROP TABLE public.words_m;

-- drop table public.words
-- hazard: deletes-data: the rows of public.words are lost
DROP TABLE public.words;

-- rename table public.people to public.users
-- hazard: breaks-running-code: what still says 'people' fails
ALTER TABLE public.people RENAME TO users;

-- rename sequence public.numbers to public.counter
-- hazard: breaks-running-code: what still says 'numbers' fails
ALTER SEQUENCE public.numbers RENAME TO counter;

-- rename function public.twice(integer) to public.doubled(integer)
-- hazard: breaks-running-code: what still says 'twice' fails
ALTER FUNCTION public.twice(integer) RENAME TO doubled;

-- rename procedure public.rest() to public.pause()
-- hazard: breaks-running-code: what still says 'rest' fails
ALTER PROCEDURE public.rest() RENAME TO pause;

-- rename aggregate public.total(integer) to public.summed(integer)
-- hazard: breaks-running-code: what still says 'total' fails
ALTER AGGREGATE public.total(integer) RENAME TO summed;

-- rename view public.names to public.called
-- hazard: breaks-running-code: what still says 'names' fails
ALTER VIEW public.names RENAME TO called;

-- rename materialized view public.ages to public.years
-- hazard: breaks-running-code: what still says 'ages' fails
ALTER MATERIALIZED VIEW public.ages RENAME TO years;

-- rename statistics public.s to public.s2
-- hazard: breaks-running-code: what still says 's' fails
ALTER STATISTICS public.s RENAME TO s2;

-- rename domain public.d to public.e
-- hazard: breaks-running-code: what still says 'd' fails
ALTER DOMAIN public.d RENAME TO e;

-- rename enum type public.mood to public.feeling
-- hazard: breaks-running-code: what still says 'mood' fails
ALTER TYPE public.mood RENAME TO feeling;

-- rename composite type public.pair to public.couple
-- hazard: breaks-running-code: what still says 'pair' fails
ALTER TYPE public.pair RENAME TO couple;

-- rename collation public.plain to public.simple
-- hazard: breaks-running-code: what still says 'plain' fails
ALTER COLLATION public.plain RENAME TO simple;

-- rename text search configuration public.words to public.terms
-- hazard: breaks-running-code: what still says 'words' fails
ALTER TEXT SEARCH CONFIGURATION public.words RENAME TO terms;

-- rename publication pub to told
-- hazard: breaks-running-code: what still says 'pub' fails
ALTER PUBLICATION pub RENAME TO told;

-- rename foreign-data wrapper fdw to fdw2
-- hazard: breaks-running-code: what still says 'fdw' fails
ALTER FOREIGN DATA WRAPPER fdw RENAME TO fdw2;

-- rename server srv to far
-- hazard: breaks-running-code: what still says 'srv' fails
ALTER SERVER srv RENAME TO far;

-- rename column public.people.fullname to public.users.display_name
-- hazard: breaks-running-code: what still says 'fullname' fails
ALTER TABLE public.users RENAME COLUMN fullname TO display_name;

-- rename column public.people.age to public.users.years
-- hazard: breaks-running-code: what still says 'age' fails
ALTER TABLE public.users RENAME COLUMN age TO years;

-- rename column public.people.group_id to public.users.team_id
-- hazard: breaks-running-code: what still says 'group_id' fails
ALTER TABLE public.users RENAME COLUMN group_id TO team_id;

-- rename constraint public.people.pk to public.users.users_pk
-- hazard: breaks-running-code: what still says 'pk' fails
ALTER TABLE public.users RENAME CONSTRAINT pk TO users_pk;

-- rename constraint public.people.uq to public.users.users_uq
-- hazard: breaks-running-code: what still says 'uq' fails
ALTER TABLE public.users RENAME CONSTRAINT uq TO users_uq;

-- rename constraint public.people.ck to public.users.users_ck
-- hazard: breaks-running-code: what still says 'ck' fails
ALTER TABLE public.users RENAME CONSTRAINT ck TO users_ck;

-- rename constraint public.people.ex to public.users.users_ex
-- hazard: breaks-running-code: what still says 'ex' fails
ALTER TABLE public.users RENAME CONSTRAINT ex TO users_ex;

-- rename index public.people.ix_age to public.users.users_years
-- hazard: breaks-running-code: what still says 'ix_age' fails
ALTER INDEX public.ix_age RENAME TO users_years;

-- rename index public.ages.ages_ix to public.years.years_ix
-- hazard: breaks-running-code: what still says 'ages_ix' fails
ALTER INDEX public.ages_ix RENAME TO years_ix;

-- rename trigger public.people.tr to public.users.tr2
-- hazard: breaks-running-code: what still says 'tr' fails
ALTER TRIGGER tr ON public.users RENAME TO tr2;

-- rename policy public.people.p to public.users.p2
-- hazard: breaks-running-code: what still says 'p' fails
ALTER POLICY p ON public.users RENAME TO p2;

-- rename rule public.groups.r to public.groups.r2
-- hazard: breaks-running-code: what still says 'r' fails
ALTER RULE r ON public.groups RENAME TO r2;

-- rename column public.pair.a to public.couple.x
-- hazard: breaks-running-code: what still says 'a' fails
ALTER TYPE public.couple RENAME ATTRIBUTE a TO x;

-- rename label sad of enum type public.mood to gloomy
-- hazard: breaks-running-code: what still says 'sad' fails
ALTER TYPE public.feeling RENAME VALUE 'sad' TO 'gloomy';

-- domain public.e: rename constraint c
ALTER DOMAIN public.e RENAME CONSTRAINT c TO c2;

-- table public.users: rename constraint people_id_not_null; rename constraint people_group_id_fkey
ALTER TABLE public.users RENAME CONSTRAINT people_id_not_null TO users_id_not_null;
ALTER TABLE public.users RENAME CONSTRAINT people_group_id_fkey TO users_team_id_fkey;

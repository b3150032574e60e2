-- domain public.e: rename constraint c2
ALTER DOMAIN public.e RENAME CONSTRAINT c2 TO c;

-- table public.users: rename constraint users_id_not_null; rename constraint users_team_id_fkey
ALTER TABLE public.users RENAME CONSTRAINT users_id_not_null TO people_id_not_null;
ALTER TABLE public.users RENAME CONSTRAINT users_team_id_fkey TO people_group_id_fkey;

-- rename label gloomy of enum type public.feeling to sad
-- hazard: breaks-running-code: what still says 'gloomy' fails
ALTER TYPE public.feeling RENAME VALUE 'gloomy' TO 'sad';

-- rename column public.couple.x to public.couple.a
-- hazard: breaks-running-code: what still says 'x' fails
ALTER TYPE public.couple RENAME ATTRIBUTE x TO a;

-- rename rule public.groups.r2 to public.groups.r
-- hazard: breaks-running-code: what still says 'r2' fails
ALTER RULE r2 ON public.groups RENAME TO r;

-- rename policy public.users.p2 to public.users.p
-- hazard: breaks-running-code: what still says 'p2' fails
ALTER POLICY p2 ON public.users RENAME TO p;

-- rename trigger public.users.tr2 to public.users.tr
-- hazard: breaks-running-code: what still says 'tr2' fails
ALTER TRIGGER tr2 ON public.users RENAME TO tr;

-- rename index public.years.years_ix to public.years.ages_ix
-- hazard: breaks-running-code: what still says 'years_ix' fails
ALTER INDEX public.years_ix RENAME TO ages_ix;

-- rename index public.users.users_years to public.users.ix_age
-- hazard: breaks-running-code: what still says 'users_years' fails
ALTER INDEX public.users_years RENAME TO ix_age;

-- rename constraint public.users.users_ex to public.users.ex
-- hazard: breaks-running-code: what still says 'users_ex' fails
ALTER TABLE public.users RENAME CONSTRAINT users_ex TO ex;

-- rename constraint public.users.users_ck to public.users.ck
-- hazard: breaks-running-code: what still says 'users_ck' fails
ALTER TABLE public.users RENAME CONSTRAINT users_ck TO ck;

-- rename constraint public.users.users_uq to public.users.uq
-- hazard: breaks-running-code: what still says 'users_uq' fails
ALTER TABLE public.users RENAME CONSTRAINT users_uq TO uq;

-- rename constraint public.users.users_pk to public.users.pk
-- hazard: breaks-running-code: what still says 'users_pk' fails
ALTER TABLE public.users RENAME CONSTRAINT users_pk TO pk;

-- rename column public.users.team_id to public.users.group_id
-- hazard: breaks-running-code: what still says 'team_id' fails
ALTER TABLE public.users RENAME COLUMN team_id TO group_id;

-- rename column public.users.years to public.users.age
-- hazard: breaks-running-code: what still says 'years' fails
ALTER TABLE public.users RENAME COLUMN years TO age;

-- rename column public.users.display_name to public.users.fullname
-- hazard: breaks-running-code: what still says 'display_name' fails
ALTER TABLE public.users RENAME COLUMN display_name TO fullname;

-- rename server far to srv
-- hazard: breaks-running-code: what still says 'far' fails
ALTER SERVER far RENAME TO srv;

-- rename foreign-data wrapper fdw2 to fdw
-- hazard: breaks-running-code: what still says 'fdw2' fails
ALTER FOREIGN DATA WRAPPER fdw2 RENAME TO fdw;

-- rename publication told to pub
-- hazard: breaks-running-code: what still says 'told' fails
ALTER PUBLICATION told RENAME TO pub;

-- rename text search configuration public.terms to public.words
-- hazard: breaks-running-code: what still says 'terms' fails
ALTER TEXT SEARCH CONFIGURATION public.terms RENAME TO words;

-- rename collation public.simple to public.plain
-- hazard: breaks-running-code: what still says 'simple' fails
ALTER COLLATION public.simple RENAME TO plain;

-- rename composite type public.couple to public.pair
-- hazard: breaks-running-code: what still says 'couple' fails
ALTER TYPE public.couple RENAME TO pair;

-- rename enum type public.feeling to public.mood
-- hazard: breaks-running-code: what still says 'feeling' fails
ALTER TYPE public.feeling RENAME TO mood;

-- rename domain public.e to public.d
-- hazard: breaks-running-code: what still says 'e' fails
ALTER DOMAIN public.e RENAME TO d;

-- rename statistics public.s2 to public.s
-- hazard: breaks-running-code: what still says 's2' fails
ALTER STATISTICS public.s2 RENAME TO s;

-- rename materialized view public.years to public.ages
-- hazard: breaks-running-code: what still says 'years' fails
ALTER MATERIALIZED VIEW public.years RENAME TO ages;

-- rename view public.called to public.names
-- hazard: breaks-running-code: what still says 'called' fails
ALTER VIEW public.called RENAME TO names;

-- rename aggregate public.summed(integer) to public.total(integer)
-- hazard: breaks-running-code: what still says 'summed' fails
ALTER AGGREGATE public.summed(integer) RENAME TO total;

-- rename procedure public.pause() to public.rest()
-- hazard: breaks-running-code: what still says 'pause' fails
ALTER PROCEDURE public.pause() RENAME TO rest;

-- rename function public.doubled(integer) to public.twice(integer)
-- hazard: breaks-running-code: what still says 'doubled' fails
ALTER FUNCTION public.doubled(integer) RENAME TO twice;

-- rename sequence public.counter to public.numbers
-- hazard: breaks-running-code: what still says 'counter' fails
ALTER SEQUENCE public.counter RENAME TO numbers;

-- rename table public.users to public.people
-- hazard: breaks-running-code: what still says 'users' fails
ALTER TABLE public.users RENAME TO people;

-- composite type public.rgb: make room for its successor; create; comment
ALTER TYPE public.rgb RENAME TO rgb__old;
CREATE TYPE public.rgb AS (
    blue integer,
    green integer,
    opacity integer,
    red integer
);
COMMENT ON TYPE public.rgb IS 'a colour';

-- table public.avatar: change the type of eyes; change the type of hair
-- hazard: rewrites-table: every row is written with the new type of public.avatar.eyes
-- hazard: rewrites-table: every row is written with the new type of public.avatar.hair
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.avatar.eyes that the type no longer has stops it
-- hazard: may-fail-on-data: a value of public.avatar.hair that the type no longer has stops it
ALTER TABLE public.avatar
    ALTER COLUMN eyes TYPE public.rgb USING CASE WHEN eyes::text <> '' THEN ROW((eyes).blue, (eyes).green, NULL, (eyes).red)::public.rgb END,
    ALTER COLUMN hair TYPE public.rgb USING CASE WHEN hair::text <> '' THEN ROW((hair).blue, (hair).green, NULL, (hair).red)::public.rgb END;

-- composite type public.rgb: drop its predecessor
DROP TYPE public.rgb__old;

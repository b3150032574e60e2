-- table public.t: add columns b, c, d and 3 more; default of a
-- hazard: rewrites-table: the default of public.t.c is worked out for every row
-- hazard: rewrites-table: the default of public.t.e is worked out for every row
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.t
    ADD COLUMN b text DEFAULT COALESCE(NULLIF(current_setting('app.user'::text, true), ''::text), (SESSION_USER)::text),
    ADD COLUMN c text DEFAULT (ARRAY['x'::text, 'y'::text])[(1 + (((random() * (2)::double precision))::integer % 2))],
    ADD COLUMN d integer DEFAULT ((2 + 3) * 4),
    ADD COLUMN e text DEFAULT upper(SUBSTRING(md5((random())::text) FROM 1 FOR 8)),
    ADD COLUMN f boolean DEFAULT ('a'::text <> ALL (ARRAY['b'::text, 'c'::text])),
    ADD COLUMN g timestamp with time zone DEFAULT (date_trunc('month'::text, (now() AT TIME ZONE 'UTC'::text)) AT TIME ZONE 'UTC'::text);
ALTER TABLE public.t
    ALTER COLUMN a SET DEFAULT 
CASE
    WHEN (EXTRACT(hour FROM now()) < (12)::numeric) THEN 'morning'::text
    ELSE 'later'::text
END;

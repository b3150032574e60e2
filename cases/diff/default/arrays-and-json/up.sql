-- table public.t: add columns c, d, e and 1 more; default of a, default of b
ALTER TABLE public.t
    ADD COLUMN c integer[] DEFAULT '{{1,2},{3,4}}'::integer[],
    ADD COLUMN d json DEFAULT '[]'::json,
    ADD COLUMN e int4range DEFAULT '[1,10)'::int4range,
    ADD COLUMN f text[] DEFAULT ARRAY[]::text[];
ALTER TABLE public.t
    ALTER COLUMN a SET DEFAULT ARRAY['a'::text, 'b c'::text, NULL::text, '"'::text],
    ALTER COLUMN b SET DEFAULT '{"a": [1, 2, {"b": "it''s"}]}'::jsonb;

-- table public.t: comment
COMMENT ON COLUMN public.t.a IS E'it''s "quoted" and \\backslashed';
COMMENT ON COLUMN public.t.b IS 'first

  second	tab
third';
COMMENT ON COLUMN public.t.c IS 'Größe ✓ 名前 🙂';
COMMENT ON COLUMN public.t.d IS '; drop table t; -- $$ $tag$ /* */';

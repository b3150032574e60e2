-- table public.t: change the type of a; change the type of b; change the type of c and more
-- hazard: rewrites-table: every row is written with the new type of public.t.a
-- hazard: rewrites-table: every row is written with the new type of public.t.b
-- hazard: rewrites-table: every row is written with the new type of public.t.c
-- hazard: rewrites-table: every row is written with the new type of public.t.d
-- hazard: rewrites-table: every row is written with the new type of public.t.e
-- hazard: rewrites-table: every row is written with the new type of public.t.f
-- hazard: rewrites-table: every row is written with the new type of public.t.g
-- hazard: rewrites-table: every row is written with the new type of public.t.h
-- hazard: rewrites-table: every row is written with the new type of public.t.i
-- hazard: rewrites-table: every row is written with the new type of public.t.j
-- hazard: rewrites-table: every row is written with the new type of public.t.k
-- hazard: rewrites-table: every row is written with the new type of public.t.m
-- hazard: rewrites-table: every row is written with the new type of public.t.n
-- hazard: rewrites-table: every row is written with the new type of public.t.o
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.a may not be one of jsonb, or lose something
-- hazard: may-fail-on-data: a value of public.t.b may not be one of jsonb, or lose something
-- hazard: may-fail-on-data: a value of public.t.c may not be one of json, or lose something
-- hazard: may-fail-on-data: a value of public.t.d may not be one of jsonb, or lose something
-- hazard: may-fail-on-data: a value of public.t.e may not be one of jsonb, or lose something
-- hazard: may-fail-on-data: a value of public.t.f may not be one of json, or lose something
-- hazard: may-fail-on-data: a value of public.t.g may not be one of jsonb, or lose something
-- hazard: may-fail-on-data: a value of public.t.h may not be one of jsonb, or lose something
-- hazard: may-fail-on-data: a value of public.t.i may not be one of jsonb, or lose something
-- hazard: may-fail-on-data: a value of public.t.j may not be one of jsonb, or lose something
-- hazard: may-fail-on-data: a value of public.t.k may not be one of json, or lose something
-- hazard: may-fail-on-data: a value of public.t.m may not be one of jsonb, or lose something
-- hazard: may-fail-on-data: a value of public.t.n may not be one of jsonb, or lose something
-- hazard: may-fail-on-data: a value of public.t.o may not be one of json, or lose something
ALTER TABLE public.t
    ALTER COLUMN a TYPE jsonb USING to_jsonb(a),
    ALTER COLUMN b TYPE jsonb USING to_jsonb(b),
    ALTER COLUMN c TYPE json USING to_json(c),
    ALTER COLUMN d TYPE jsonb USING to_jsonb(d),
    ALTER COLUMN e TYPE jsonb USING to_jsonb(e),
    ALTER COLUMN f TYPE json USING to_json(f),
    ALTER COLUMN g TYPE jsonb USING to_jsonb(g),
    ALTER COLUMN h TYPE jsonb USING to_jsonb(h),
    ALTER COLUMN i TYPE jsonb USING i::jsonb,
    ALTER COLUMN j TYPE jsonb USING j::jsonb,
    ALTER COLUMN k TYPE json USING to_json(k),
    ALTER COLUMN m TYPE jsonb USING to_jsonb(m),
    ALTER COLUMN n TYPE jsonb USING to_jsonb(n),
    ALTER COLUMN o TYPE json USING to_json(o);

-- table public.t: convert each row of a; change the type of a; drop what converted them and more
CREATE FUNCTION pg_temp.converted(jsonb) RETURNS public.place
    LANGUAGE sql AS 'SELECT (SELECT value FROM jsonb_to_record(jsonb_build_object(''value'', $1)) AS whole(value public.place))';
-- hazard: rewrites-table: every row is written with the new type of public.t.a
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.a may not be one of public.place, or lose something
ALTER TABLE public.t ALTER COLUMN a TYPE public.place USING pg_temp.converted(a);
DROP FUNCTION pg_temp.converted(jsonb);
CREATE FUNCTION pg_temp.converted(jsonb) RETURNS integer[]
    LANGUAGE sql AS 'SELECT (SELECT value FROM jsonb_to_record(jsonb_build_object(''value'', $1)) AS whole(value integer[]))';
-- hazard: rewrites-table: every row is written with the new type of public.t.b
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.b may not be one of integer[], or lose something
ALTER TABLE public.t ALTER COLUMN b TYPE integer[] USING pg_temp.converted(b);
DROP FUNCTION pg_temp.converted(jsonb);
CREATE FUNCTION pg_temp.converted(json) RETURNS text[]
    LANGUAGE sql AS 'SELECT (SELECT value FROM json_to_record(json_build_object(''value'', $1)) AS whole(value text[]))';
-- hazard: rewrites-table: every row is written with the new type of public.t.c
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.c may not be one of text[], or lose something
ALTER TABLE public.t ALTER COLUMN c TYPE text[] USING pg_temp.converted(c);
DROP FUNCTION pg_temp.converted(json);
CREATE FUNCTION pg_temp.converted(jsonb) RETURNS public.place[]
    LANGUAGE sql AS 'SELECT (SELECT value FROM jsonb_to_record(jsonb_build_object(''value'', $1)) AS whole(value public.place[]))';
-- hazard: rewrites-table: every row is written with the new type of public.t.d
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.d may not be one of public.place[], or lose something
ALTER TABLE public.t ALTER COLUMN d TYPE public.place[] USING pg_temp.converted(d);
DROP FUNCTION pg_temp.converted(jsonb);
CREATE FUNCTION pg_temp.converted(jsonb) RETURNS public.mood
    LANGUAGE sql AS 'SELECT (SELECT value FROM jsonb_to_record(jsonb_build_object(''value'', $1)) AS whole(value public.mood))';
-- hazard: rewrites-table: every row is written with the new type of public.t.e
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.e may not be one of public.mood, or lose something
ALTER TABLE public.t ALTER COLUMN e TYPE public.mood USING pg_temp.converted(e);
DROP FUNCTION pg_temp.converted(jsonb);
-- hazard: rewrites-table: every row is written with the new type of public.t.f
-- hazard: rewrites-table: every row is written with the new type of public.t.g
-- hazard: rewrites-table: every row is written with the new type of public.t.h
-- hazard: rewrites-table: every row is written with the new type of public.t.i
-- hazard: rewrites-table: every row is written with the new type of public.t.j
-- hazard: rewrites-table: every row is written with the new type of public.t.k
-- hazard: rewrites-table: every row is written with the new type of public.t.m
-- hazard: rewrites-table: every row is written with the new type of public.t.n
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.f may not be one of date, or lose something
-- hazard: may-fail-on-data: a value of public.t.g may not be one of uuid, or lose something
-- hazard: may-fail-on-data: a value of public.t.h may not be one of numeric, or lose something
-- hazard: may-fail-on-data: a value of public.t.j may not be one of public.raw, or lose something
-- hazard: may-fail-on-data: a value of public.t.k may not be one of boolean, or lose something
-- hazard: may-fail-on-data: a value of public.t.m may not be one of timestamp with time zone, or lose something
-- hazard: may-fail-on-data: a value of public.t.n may not be one of bytea, or lose something
ALTER TABLE public.t
    ALTER COLUMN f TYPE date USING (f #>> '{}')::date,
    ALTER COLUMN g TYPE uuid USING (g #>> '{}')::uuid,
    ALTER COLUMN h TYPE numeric USING h::numeric,
    ALTER COLUMN i TYPE text,
    ALTER COLUMN j TYPE public.raw,
    ALTER COLUMN k TYPE boolean USING (k #>> '{}')::boolean,
    ALTER COLUMN m TYPE timestamp with time zone USING (m #>> '{}')::timestamp with time zone,
    ALTER COLUMN n TYPE bytea USING (n #>> '{}')::bytea;
CREATE FUNCTION pg_temp.converted(json) RETURNS public.mood[]
    LANGUAGE sql AS 'SELECT (SELECT value FROM json_to_record(json_build_object(''value'', $1)) AS whole(value public.mood[]))';
-- hazard: rewrites-table: every row is written with the new type of public.t.o
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.o may not be one of public.mood[], or lose something
ALTER TABLE public.t ALTER COLUMN o TYPE public.mood[] USING pg_temp.converted(o);
DROP FUNCTION pg_temp.converted(json);

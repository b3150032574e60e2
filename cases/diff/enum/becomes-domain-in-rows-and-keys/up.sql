-- table public.brick_green: detach from public.brick
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.brick
    DETACH PARTITION public.brick_green;

-- table public.brick_red: detach from public.brick
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.brick
    DETACH PARTITION public.brick_red;

-- enum type public.colour: make room for its successor
ALTER TYPE public.colour RENAME TO colour__old;

-- table public.brick: make room for its successor
ALTER TABLE public.brick RENAME TO brick__old;

-- table public.shape: make room for its successor
ALTER TABLE public.shape RENAME TO shape__old;

-- create domain public.colour
CREATE DOMAIN public.colour AS text
    CONSTRAINT colour_check CHECK ((VALUE = ANY (ARRAY['red'::text, 'green'::text])));

-- create table public.brick
CREATE TABLE public.brick (
    id integer,
    c public.colour
)
PARTITION BY LIST (c);

-- table public.brick_green: change the type of c; attach to public.brick
-- hazard: rewrites-table: every row is written with the new type of public.brick_green.c
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.brick_green.c that the type no longer has stops it
ALTER TABLE public.brick_green ALTER COLUMN c TYPE public.colour USING c::text::public.colour;
-- hazard: scans-table: every row of public.brick_green is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.brick_green outside its bounds stops it
ALTER TABLE public.brick
    ATTACH PARTITION public.brick_green FOR VALUES IN ('green');

-- table public.brick_red: change the type of c; attach to public.brick
-- hazard: rewrites-table: every row is written with the new type of public.brick_red.c
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.brick_red.c that the type no longer has stops it
ALTER TABLE public.brick_red ALTER COLUMN c TYPE public.colour USING c::text::public.colour;
-- hazard: scans-table: every row of public.brick_red is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.brick_red outside its bounds stops it
ALTER TABLE public.brick
    ATTACH PARTITION public.brick_red FOR VALUES IN ('red');

-- table public.brick: copy the rows; drop its predecessor
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.brick.c that the type no longer has stops it
-- hazard: may-fail-on-data: a row that does not fit public.brick as it is now stops it
INSERT INTO public.brick (id, c)
    SELECT id, c::text::public.colour FROM public.brick__old;
DROP TABLE public.brick__old;

-- create table public.shape
CREATE TABLE public.shape (
    id integer,
    c public.colour
);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.shape.c that the type no longer has stops it
INSERT INTO public.shape (id, c)
    SELECT id, c::text::public.colour FROM public.shape__old;

-- table public.heap: change the type of top; convert each row of others; change the type of others and more
-- hazard: rewrites-table: every row is written with the new type of public.heap.top
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.heap.top that the type no longer has stops it
ALTER TABLE public.heap ALTER COLUMN top TYPE public.shape USING CASE WHEN top::text <> '' THEN ROW((top).id, (top).c::text::public.colour)::public.shape END;
CREATE FUNCTION pg_temp.converted(public.shape__old[]) RETURNS public.shape[]
    LANGUAGE sql AS 'SELECT CASE WHEN $1 IS NOT NULL THEN COALESCE((SELECT array_agg(CASE WHEN ($1)[at]::text <> '''' THEN ROW((($1)[at]).id, (($1)[at]).c::text::public.colour)::public.shape END ORDER BY at) FROM generate_subscripts($1, 1) AS at), ''{}'') END';
-- hazard: rewrites-table: every row is written with the new type of public.heap.others
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.heap.others that the type no longer has stops it
ALTER TABLE public.heap ALTER COLUMN others TYPE public.shape[] USING pg_temp.converted(others);
DROP FUNCTION pg_temp.converted(public.shape__old[]);

-- table public.shape: drop its predecessor
DROP TABLE public.shape__old;

-- enum type public.colour: drop its predecessor
DROP TYPE public.colour__old;

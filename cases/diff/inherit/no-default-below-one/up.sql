-- create table public.imported
CREATE TABLE public.imported (
    at timestamp with time zone,
    kind text,
    rest text DEFAULT 'none'::text
)
INHERITS (public.event);
ALTER TABLE public.imported
    ALTER COLUMN at DROP DEFAULT,
    ALTER COLUMN kind DROP DEFAULT;

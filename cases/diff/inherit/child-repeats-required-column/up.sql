-- create table public.parent
CREATE TABLE public.parent (
    id integer CONSTRAINT parent_id_not_null NOT NULL,
    kind text
);

-- create table public.child
CREATE TABLE public.child (
    extra text,
    CONSTRAINT child_id_check CHECK ((id > 0))
)
INHERITS (public.parent);

-- create table public.g2
CREATE TABLE public.g2 (
    id integer DEFAULT 3
)
INHERITS (public.parent);

-- create table public.g3
CREATE TABLE public.g3 (
    id integer
)
INHERITS (public.parent);

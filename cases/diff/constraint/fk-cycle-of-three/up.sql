-- create table public.a
CREATE TABLE public.a (
    id integer NOT NULL,
    other_id integer,
    self_id integer,
    CONSTRAINT a_pkey PRIMARY KEY (id),
    CONSTRAINT a_self_id_fkey FOREIGN KEY (self_id) REFERENCES public.a(id)
);

-- create table public.b
CREATE TABLE public.b (
    id integer NOT NULL,
    other_id integer,
    self_id integer,
    CONSTRAINT b_pkey PRIMARY KEY (id),
    CONSTRAINT b_self_id_fkey FOREIGN KEY (self_id) REFERENCES public.b(id)
);
ALTER TABLE public.b ADD CONSTRAINT b_other_id_fkey FOREIGN KEY (other_id) REFERENCES public.a(id);

-- create table public.c
CREATE TABLE public.c (
    id integer NOT NULL,
    other_id integer,
    self_id integer,
    CONSTRAINT c_pkey PRIMARY KEY (id),
    CONSTRAINT c_self_id_fkey FOREIGN KEY (self_id) REFERENCES public.c(id)
);
ALTER TABLE public.c ADD CONSTRAINT c_other_id_fkey FOREIGN KEY (other_id) REFERENCES public.b(id);

-- table public.a: add constraint a_other_id_fkey
ALTER TABLE public.a ADD CONSTRAINT a_other_id_fkey FOREIGN KEY (other_id) REFERENCES public.c(id) DEFERRABLE INITIALLY DEFERRED;

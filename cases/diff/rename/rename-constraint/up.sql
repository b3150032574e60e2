-- table public.users: rename constraint ck; rename constraint fk; rename constraint uq and more
ALTER TABLE public.users RENAME CONSTRAINT ck TO users_age_ck;
ALTER TABLE public.users RENAME CONSTRAINT fk TO users_group_fk;
ALTER TABLE public.users RENAME CONSTRAINT uq TO users_name_uq;
ALTER TABLE public.users RENAME CONSTRAINT pk TO users_pk;
ALTER TABLE public.users RENAME CONSTRAINT ex TO users_span_ex;

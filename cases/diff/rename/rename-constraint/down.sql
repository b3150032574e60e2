-- table public.users: rename constraint users_age_ck; rename constraint users_span_ex; rename constraint users_group_fk and more
ALTER TABLE public.users RENAME CONSTRAINT users_age_ck TO ck;
ALTER TABLE public.users RENAME CONSTRAINT users_span_ex TO ex;
ALTER TABLE public.users RENAME CONSTRAINT users_group_fk TO fk;
ALTER TABLE public.users RENAME CONSTRAINT users_pk TO pk;
ALTER TABLE public.users RENAME CONSTRAINT users_name_uq TO uq;

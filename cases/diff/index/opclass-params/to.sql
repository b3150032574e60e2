-- An operator class gets parameters.

create extension pg_trgm;
create table t (
    name text,
    body tsvector
);

create index t_name on t using gist (name gist_trgm_ops (siglen = 64));
create index t_body on t using gist (body tsvector_ops (siglen = 100));
create index t_trgm on t using gin (name gin_trgm_ops);

create extension pg_trgm;
create table t (
    name text,
    body tsvector
);

create index t_name on t using gist (name gist_trgm_ops);

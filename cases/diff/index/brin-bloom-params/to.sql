-- The parameters of a BRIN bloom operator class.

create table t (
    id integer,
    name text
);

create index t_id on t using brin (id int4_bloom_ops (n_distinct_per_range = -0.2, false_positive_rate = 0.05));

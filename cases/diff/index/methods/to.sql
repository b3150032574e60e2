-- An index of every built-in method is added; one changes its method.

create table t (
    id integer,
    name text,
    tags text[],
    body tsvector,
    place point,
    during tsrange,
    address inet,
    at timestamptz
);

create index t_name on t using hash (name);
create index t_id on t using btree (id);
create index t_tags on t using gin (tags);
create index t_body on t using gin (body);
create index t_body_gist on t using gist (body);
create index t_place on t using spgist (place);
create index t_place_kd on t using spgist (place kd_point_ops);
create index t_during on t using gist (during);
create index t_address on t using gist (address inet_ops);
create index t_at on t using brin (at timestamptz_minmax_multi_ops);
create index t_ids on t using brin (id int4_bloom_ops, name text_minmax_ops) with (pages_per_range = 16);

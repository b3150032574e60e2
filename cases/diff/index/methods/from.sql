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

create index t_name on t (name);

-- Arrays, nested arrays, json, jsonb, hstore-like text, ranges.

create table t (
    id integer primary key,
    a text[] default array['a', 'b c', null, '"'],
    b jsonb default '{"a": [1, 2, {"b": "it''s"}]}',
    c integer[][] default '{{1,2},{3,4}}',
    d json default '[]',
    e int4range default '[1,10)',
    f text[] default array[]::text[]
);

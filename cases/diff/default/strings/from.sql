create table t (
    id integer primary key,
    a text default 'it''s',
    b text default ''
);

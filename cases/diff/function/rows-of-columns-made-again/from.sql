create table t (
    id integer,
    made text,
    is_made boolean
);
create function rows_of() returns setof t language sql stable begin atomic select a.id, a.made, a.is_made from t a; end;

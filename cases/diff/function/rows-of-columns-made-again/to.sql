-- A function lists the columns of a table by their places, and one in the middle can only be made anew.

create table t (
    id integer,
    made boolean generated always as (id is null) stored,
    is_made boolean
);
create function rows_of() returns setof t language sql stable begin atomic select a.id, a.made, a.is_made from t a; end;

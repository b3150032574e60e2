-- An extension comes that brings composite types; a column, a typed table and a function use them.
create extension tablefunc;
create table sales (id integer primary key, region text, total numeric, cells tablefunc_crosstab_2[]);
create table cells of tablefunc_crosstab_3;
create function first_cells(source text) returns setof tablefunc_crosstab_2 language sql as
    $$ select * from crosstab2(source) limit 1 $$;

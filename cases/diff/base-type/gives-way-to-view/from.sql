create type points;
create function points_in(cstring) returns points language internal immutable strict as 'int4in';
create function points_out(points) returns cstring language internal immutable strict as 'int4out';
create type points (
    input = points_in,
    output = points_out,
    like = integer
);
create table results (
    id integer,
    reached points
);

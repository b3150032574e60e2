create table shapes (
    id integer primary key,
    area box
);

create function near(box, box) returns boolean language sql immutable as $$ select $1 && $2 $$;
create operator &&&& (leftarg = box, rightarg = box, function = near, commutator = &&&&);
create view touching as select a.id from shapes a join shapes b on a.area &&&& b.area and a.id < b.id;
create index shapes_near on shapes (id) where area &&&& box(point(0, 0), point(1, 1));
alter table shapes add constraint apart exclude using gist (area with &&);

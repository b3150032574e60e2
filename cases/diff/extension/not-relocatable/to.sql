-- An extension that cannot move is wanted in another schema.

create schema a; create schema b;
create extension cube schema a;
create extension earthdistance schema b;
create view v as select b.earth() as e;

create schema a; create schema b;
create extension cube schema a;
create extension earthdistance schema a;
create view v as select a.earth() as e;

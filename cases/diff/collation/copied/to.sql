-- Collations made by copying another one.

create schema names;
create collation names."My C" from "C";
create table t (
    name text collate names."My C"
);

-- A type of an extension is used in a domain, a composite, a function and an exclusion constraint.

create extension ltree;
create extension btree_gist;
create domain path as ltree check (nlevel(value) < 10);
create type place as (
    at ltree
);
create table nodes (
    id integer primary key,
    path path not null,
    other ltree,
    exclude using gist (other with =)
);
create function parent(l ltree) returns ltree language sql immutable as $$ select subpath($1, 0, -1) $$;

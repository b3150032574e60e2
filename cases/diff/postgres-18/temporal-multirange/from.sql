-- postgres: 18+

create extension btree_gist;
create table rooms (
    id integer,
    valid_at datemultirange
);

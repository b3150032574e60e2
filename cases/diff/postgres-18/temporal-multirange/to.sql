-- postgres: 18+
-- A temporal unique constraint over a multirange.

create extension btree_gist;
create table rooms (
    id integer,
    valid_at datemultirange
);

alter table rooms add constraint rooms_once unique (id, valid_at without overlaps);

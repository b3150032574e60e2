-- postgres: 18+
-- A primary key WITHOUT OVERLAPS is added, and a unique one.

create extension btree_gist;
create table rooms (
    id integer,
    valid_at daterange,
    name text
);

alter table rooms add constraint rooms_pk primary key (id, valid_at without overlaps);
alter table rooms add constraint rooms_name unique (name, valid_at without overlaps);

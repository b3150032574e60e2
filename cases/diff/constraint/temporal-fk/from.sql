-- postgres: 18+

create extension btree_gist;
create table rooms (
    id integer,
    valid_at daterange,
    primary key (id, valid_at without overlaps)
);
create table bookings (
    id integer primary key,
    room_id integer,
    during daterange
);

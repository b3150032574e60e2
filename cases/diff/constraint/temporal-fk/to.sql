-- postgres: 18+
-- A foreign key over a PERIOD is added.

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

alter table bookings add constraint bookings_room
    foreign key (room_id, period during) references rooms (id, period valid_at);

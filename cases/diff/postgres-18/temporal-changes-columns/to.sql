-- postgres: 18+
-- A temporal key gets another column, under a temporal foreign key.

create extension btree_gist;

create table rooms (
    house integer not null,
    id integer,
    valid_at daterange,
    constraint rooms_pk primary key (house, id, valid_at without overlaps)
);
create table bookings (
    house integer,
    room_id integer,
    during daterange,
    constraint bookings_room foreign key (house, room_id, period during) references rooms (house, id, period valid_at)
);

-- postgres: 18+

create extension btree_gist;

create table rooms (
    house integer not null,
    id integer,
    valid_at daterange,
    constraint rooms_pk primary key (id, valid_at without overlaps)
);
create table bookings (
    house integer,
    room_id integer,
    during daterange,
    constraint bookings_room foreign key (room_id, period during) references rooms (id, period valid_at)
);

-- postgres: 18+
create extension btree_gist;
create table room (
    id integer,
    during daterange,
    primary key (id, during without overlaps)
);
create table booking (
    id bigint generated always as identity primary key,
    room_id integer not null,
    during daterange not null,
    guest text,
    foreign key (room_id, period during) references room (id, period during)
);
create table price (
    id integer primary key,
    room_id integer not null,
    during daterange not null,
    amount numeric(8,2) not null,
    unique (room_id, during without overlaps)
);

create extension btree_gist;
create table bookings (
    room integer,
    during tstzrange
);
create table shifts (
    who integer,
    during daterange
);

alter table shifts add constraint one_shift exclude using gist (during with &&);

-- An exclusion constraint is added, another changes its operators.

create extension btree_gist;
create table bookings (
    room integer,
    during tstzrange
);
create table shifts (
    who integer,
    during daterange
);

alter table bookings add constraint one_booking exclude using gist (room with =, during with &&)
    where (room > 0) deferrable initially deferred;
alter table shifts add constraint one_shift exclude using gist (who with =, during with &&);

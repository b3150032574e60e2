-- postgres: 18+

create extension btree_gist;
create table rooms (
    id integer,
    at daterange,
    primary key (id, at without overlaps)
);
create table stays (
    room integer,
    at daterange,
    foreign key (room, period at) references rooms (id, period at)
);

-- postgres: 18+
-- A temporal key and the foreign key to it get a wider type; the server compares no two types there.

create extension btree_gist;
create table rooms (
    id bigint,
    at daterange,
    primary key (id, at without overlaps)
);
create table stays (
    room bigint,
    at daterange,
    foreign key (room, period at) references rooms (id, period at)
);

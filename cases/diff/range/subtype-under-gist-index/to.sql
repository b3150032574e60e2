-- The labels of a range's subtype change places, under an index and a constraint that only a range can have.

create type grade as enum ('low', 'high', 'middle');
create type grades as range (subtype = grade);
create table rooms (
    id integer primary key,
    open grades default '[low,middle]',
    exclude using gist (open with &&)
);
create index rooms_open on rooms using gist (open);

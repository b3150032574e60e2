create type grade as enum ('low', 'middle', 'high');
create type grades as range (subtype = grade);
create table rooms (
    id integer primary key,
    open grades default '[low,middle]',
    exclude using gist (open with &&)
);
create index rooms_open on rooms using gist (open);

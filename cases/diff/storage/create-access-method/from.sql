create table plain_events (
    id integer primary key
);

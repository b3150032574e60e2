create table events (
    id integer primary key,
    code text not null
);
create unique index events_code on events (code);

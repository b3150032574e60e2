-- The replica identity moves from the default to an index.

create table events (
    id integer primary key,
    code text not null
);
create unique index events_code on events (code);

alter table events replica identity using index events_code;

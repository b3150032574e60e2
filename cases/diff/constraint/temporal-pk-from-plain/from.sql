-- postgres: 18+

create extension btree_gist;
create table rooms (
    id integer not null,
    valid_at daterange not null
);

alter table rooms add primary key (id, valid_at);

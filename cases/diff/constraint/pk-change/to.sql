-- The primary key moves from one column to two.

create table memberships (
    id integer not null,
    user_id integer not null,
    group_id integer not null
);

alter table memberships add primary key (user_id, group_id);

-- Seed 000, step 004: boards can be archived and tagged; three columns, three indexes, one check over two columns.

create table boards (
    id integer primary key,
    title varchar(255) not null
);

alter table boards add column is_archived boolean default false;
alter table boards add column archived_at timestamp with time zone;
alter table boards add column tags text[] default '{}';

create index idx_boards_archived on boards (is_archived);
create index idx_boards_archived_at on boards (archived_at);
create index idx_boards_tags on boards using gin (tags);

alter table boards add constraint check_archived_date
    check (is_archived = false or archived_at is not null);

create table users (
    id integer primary key
);

create table groups (
    id integer primary key
);
alter table users add column group_id integer references groups (id);
create view members as select u.id, g.id as group_id from users u join groups g on g.id = u.group_id;
create function all_groups() returns setof groups language sql stable as $$ select * from groups $$;
create function a_group() returns integer language sql return (select min(id) from groups);
create policy in_group on users using (group_id in (select g.id from groups g));
alter table users add constraint id_or_group check (id > 0 or group_id > 0);

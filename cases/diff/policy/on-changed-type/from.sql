create table users (
    id integer primary key,
    tenant integer
);

create table posts (
    id integer primary key,
    author integer
);
alter table users enable row level security;
alter table posts enable row level security;
create policy own on users using (tenant = current_setting('app.tenant')::bigint);
create policy theirs on posts for select using (exists (select from users u where u.id = author and u.tenant > 0));
comment on policy own on users is 'kept';

-- Numbers by identity, longer keys, another kind of index, under a view that groups by a key.

create table users (id bigint generated always as identity primary key, email text not null, created timestamptz not null default now(), constraint users_email_lower unique (email));
create table roles (id smallint primary key, name text not null unique);
create table user_roles (user_id bigint references users on delete cascade, role_id smallint references roles on delete restrict, granted_at timestamptz default now(), primary key (user_id, role_id));
create index on user_roles (role_id) include (granted_at);
create view active as select u.id, u.email, array_agg(r.name order by r.name) roles from users u left join user_roles ur on ur.user_id = u.id left join roles r on r.id = ur.role_id group by u.id;

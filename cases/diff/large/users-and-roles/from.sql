create table users (id serial primary key, email varchar(255) not null unique, created timestamp default now());
create table roles (id serial primary key, name text not null);
create table user_roles (user_id int references users on delete cascade, role_id int references roles on delete cascade, primary key (user_id, role_id));
create index on user_roles (role_id);
create view active as select u.id, u.email, array_agg(r.name) roles from users u left join user_roles ur on ur.user_id = u.id left join roles r on r.id = ur.role_id group by u.id;

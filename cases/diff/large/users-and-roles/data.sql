insert into users (email) values ('a'),('b');
insert into roles (name) values ('x');
insert into user_roles values (1,1);

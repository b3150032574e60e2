create table users (
    id integer primary key
);

create view everyone as select * from users;

create table users (
    login varchar(20) primary key,
    name text
);
create table posts (
    id integer primary key,
    author varchar(20) not null references users (login) on update cascade
);
create view by_author as select author, count(*) as n from posts join users on login = author group by author;

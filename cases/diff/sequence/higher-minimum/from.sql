create table orders (
    id integer generated always as identity primary key
);

create sequence young;

create sequence old;

create sequence falling increment -1;

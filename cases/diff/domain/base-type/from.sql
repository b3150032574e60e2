create domain code as varchar(10);

create table products (
    id integer primary key,
    code code default 'none'
);
create index products_code on products (code);

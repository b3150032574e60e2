-- A sequence begins at its first bound unless it is told where: both ways to say so, up and down.
create schema shop;
create sequence shop.above minvalue -20000 start 1;
create sequence shop.at_minimum minvalue -20000;
create sequence shop.below increment -1 maxvalue 20000 start -1;
create sequence shop.at_maximum increment -1 maxvalue 20000;
create table shop.numbered (
    id integer generated always as identity (minvalue 10),
    other integer generated always as identity (minvalue 10 start 11)
);

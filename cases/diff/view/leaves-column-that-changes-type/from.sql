create schema app;
create table zeta (
    id integer,
    words text
);
create view app.few as select id from zeta where words <> 'a';
create view all_of_them as select id from app.few;

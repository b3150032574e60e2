-- postgres: 18+

create table lines (
    id integer primary key,
    price integer not null,
    gross integer generated always as (price * 2) virtual
);

create view grosses as select id, gross from lines;
create policy cheap on lines using (gross < 100);
comment on column lines.gross is 'with tax';

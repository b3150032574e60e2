-- postgres: 18+
-- A virtual column changes its expression under a view, a policy and statistics.

create table lines (
    id integer primary key,
    price integer not null,
    gross integer generated always as (price * 3) virtual
);

create view grosses as select id, gross from lines;
create policy cheap on lines using (gross < 100);
comment on column lines.gross is 'with tax';

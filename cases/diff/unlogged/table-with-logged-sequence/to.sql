-- postgres: 15+
-- A table becomes unlogged, and the sequence that belongs to it stays logged.

create unlogged table counted (
    id integer
);
create sequence counter;
alter sequence counter owned by counted.id;
alter sequence counter set logged;

-- postgres: 15+
create table counted (
    id integer
);
create sequence counter owned by counted.id;

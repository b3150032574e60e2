create table events (
    id integer primary key
);
create table logs (
    id integer primary key
);

alter table logs replica identity nothing;

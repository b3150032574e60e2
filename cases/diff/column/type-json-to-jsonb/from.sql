create table docs (
    id integer primary key,
    body json default '{}'
);

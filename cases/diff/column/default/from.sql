create table jobs (
    id integer primary key,
    state text default 'new',
    tries integer default 3,
    owner text
);

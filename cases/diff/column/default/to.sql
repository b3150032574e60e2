-- Defaults come, change and go.

create table jobs (
    id integer primary key,
    state text default 'open',
    tries integer,
    owner text default current_user
);

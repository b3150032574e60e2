-- The default of a view's column changes.

create table users (
    id integer primary key,
    state text
);
create view v as select id, state from users;

alter view v alter column state set default 'open';
alter view v alter column id set default 0;

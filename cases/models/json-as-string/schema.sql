create table document (id integer primary key, body jsonb not null default '{}', raw json);

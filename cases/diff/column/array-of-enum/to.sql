-- An array of an enum type is added, and an array of a domain, with defaults.

create type mood as enum ('sad', 'ok', 'happy');
create domain email as text check (value like '%@%');
create table diary (
    id integer primary key
);

alter table diary add column moods mood[] not null default array['ok']::mood[];
alter table diary add column mails email[] default '{}';

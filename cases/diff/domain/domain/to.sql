-- Domains are added, with everything a domain can have; one goes.

create domain email as varchar(200) collate "C" default 'nobody@example.org' not null
    constraint has_at check (value like '%@%') check (length(value) > 3);
create table users (
    id integer primary key,
    email email
);

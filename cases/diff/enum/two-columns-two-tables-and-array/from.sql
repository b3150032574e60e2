create type size as enum ('xs', 's', 'm', 'l', 'xl');

create table shirts (
    id integer primary key,
    size size not null default 'm'
);
create table trousers (
    id integer primary key,
    sizes size[] not null default '{m,l}',
    best size generated always as ('l'::size) stored
);
create index shirts_size on shirts (size) where size in ('s', 'm');

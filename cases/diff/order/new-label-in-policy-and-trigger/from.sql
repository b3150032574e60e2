create type state as enum ('open', 'closed');

create function note() returns trigger language plpgsql as $$ begin return new; end; $$;
create table posts (
    id integer primary key,
    state state not null default 'open'
);
alter table posts enable row level security;

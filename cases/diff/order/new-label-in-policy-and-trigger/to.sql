-- A new label is used at once by a policy, a trigger's condition and a generated column.

create type state as enum ('open', 'hidden', 'closed');

create function note() returns trigger language plpgsql as $$ begin return new; end; $$;
create table posts (
    id integer primary key,
    state state not null default 'open'
);
alter table posts enable row level security;

create policy seen on posts using (state <> 'hidden');
create trigger posts_hidden before update on posts for each row when (new.state = 'hidden') execute function note();
alter table posts add column hidden boolean generated always as (state = 'hidden') stored;
create domain shown as state check (value <> 'hidden');

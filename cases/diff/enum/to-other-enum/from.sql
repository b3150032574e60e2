create type old_state as enum ('open', 'closed');
create type new_state as enum ('open', 'closed', 'archived');

create table tickets (
    id integer primary key,
    state old_state not null default 'open'
);

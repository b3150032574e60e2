create table boards (
    id integer primary key,
    title varchar(255) not null
);

create table board_members (
    board_id integer not null references boards(id) on delete cascade,
    user_id integer not null,
    role varchar(20) not null default 'viewer',
    primary key (board_id, user_id)
);

create table generations (
    id integer primary key,
    board_id integer not null references boards(id) on delete cascade,
    status varchar(20) not null default 'pending',
    created_at timestamp with time zone default current_timestamp
);

-- Seed 000, step 005: a composite index, a partial index and a text search index on an expression.

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

create index idx_board_members_board_role on board_members (board_id, role);

create index idx_generations_active on generations (board_id, created_at)
    where status in ('pending', 'processing');

create index idx_boards_title_search on boards using gin (to_tsvector('english', title));

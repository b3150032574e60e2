-- A default leaves uuid-ossp for the server's own function, and the extension goes.

create table t (
    id uuid primary key default gen_random_uuid()
);

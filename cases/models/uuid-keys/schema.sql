-- postgres: 18+
create table random (id uuid primary key default gen_random_uuid());
create table ordered (id uuid primary key default uuidv7());
create table given (id uuid primary key);

create extension "uuid-ossp";
create table t (
    id uuid primary key default uuid_generate_v4()
);

create table log (at timestamptz not null, line text not null);
create table known (id bigint primary key, log_line text);
create table by_settings (name text not null, value text);

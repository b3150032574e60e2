create function touch() returns trigger language plpgsql as 'begin new.active := true; return new; end';
create trigger customer_touch before update on customer for each row execute function touch();
create index customer_name_idx on customer using gin (to_tsvector('english', name));
alter table customer enable row level security;
create policy everybody on customer using (true);
alter table customer add constraint name_is_short check (length(name) < 90);

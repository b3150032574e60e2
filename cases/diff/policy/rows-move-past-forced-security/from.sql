create table notes (
    id integer primary key,
    owner text
);

alter table notes enable row level security, force row level security;
create policy own on notes using (owner = current_user);

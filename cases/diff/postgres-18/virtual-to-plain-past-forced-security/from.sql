-- postgres: 18+

create table notes (
    id integer,
    owner text,
    title text generated always as ('of ' || owner) virtual
);

alter table notes enable row level security, force row level security;
create policy own on notes using (owner = current_user);

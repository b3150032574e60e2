-- postgres: 18+
-- A virtual column becomes an ordinary one and keeps its values, also in rows that policies hide from the owner.

create table notes (
    id integer,
    owner text,
    title text
);

alter table notes enable row level security, force row level security;
create policy own on notes using (owner = current_user);

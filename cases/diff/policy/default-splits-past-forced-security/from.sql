create table notes (
    id integer,
    owner text
) partition by range (id);

create table notes_rest partition of notes default;
alter table notes_rest enable row level security, force row level security;
create policy own on notes_rest using (owner = current_user);

-- A table whose policies bind its owner, too, becomes partitioned: all of its rows move, not those that whoever moves them may see.

create table notes (
    id integer primary key,
    owner text
) partition by range (id);

create table notes_rest partition of notes default;

alter table notes enable row level security, force row level security;
create policy own on notes using (owner = current_user);

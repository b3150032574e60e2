-- A new partition takes the rows of the default one that its policies hide from the owner, too.

create table notes (
    id integer,
    owner text
) partition by range (id);

create table notes_rest partition of notes default;
alter table notes_rest enable row level security, force row level security;
create policy own on notes_rest using (owner = current_user);

create table notes_few partition of notes for values from (1) to (10);
alter table notes_few enable row level security, force row level security;
create policy own on notes_few using (owner = current_user);

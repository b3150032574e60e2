-- Two new tables whose policies read each other.

create table teams (
    id integer primary key,
    name text
);
create table members (
    team_id integer references teams (id),
    login text
);
alter table teams enable row level security;
alter table members enable row level security;
create policy own_teams on teams using (exists (select from members m where m.team_id = id and m.login = current_user));
create policy team_members on members using (exists (select from teams t where t.id = team_id and t.name <> 'secret'));

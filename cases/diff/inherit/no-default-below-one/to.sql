-- A child whose own columns have no default where its parent has one: the one there stays so, and another one comes.
create table event (at timestamptz default now(), kind text default 'other', rest text);
create table archived (at timestamptz, kind text default 'old', rest text);
alter table archived inherit event;
create table imported (at timestamptz, kind text, rest text default 'none');
alter table imported inherit event;

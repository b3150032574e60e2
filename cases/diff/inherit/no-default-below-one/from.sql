create table event (at timestamptz default now(), kind text default 'other', rest text);
create table archived (at timestamptz, kind text default 'old', rest text);
alter table archived inherit event;

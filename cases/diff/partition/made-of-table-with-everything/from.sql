create table ref (id int primary key);
create table m (id bigint generated always as identity, k int not null, r int references ref, g int generated always as (k * 2) stored, constraint m_pk primary key (id, k), check (k > 0));
create index m_r on m (r);
create function tg() returns trigger language plpgsql as 'begin return new; end';
create trigger t before insert on m for each row execute function tg();
comment on table m is 'x'; grant select on m to public;

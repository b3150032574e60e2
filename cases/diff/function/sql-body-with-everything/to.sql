-- A SQL body that uses a type, a sequence, an enum label, a view and another schema, all new.

create schema lib;
create type lib.level as enum ('low', 'high');
create sequence lib.numbers;
create table lib.log (
    id bigint default nextval('lib.numbers'),
    level lib.level
);
create view lib.high as select id from lib.log where level = 'high';
create function lib.note(l lib.level default 'high') returns bigint language sql
begin atomic
    insert into lib.log (level) values (l);
    insert into lib.log values (nextval('lib.numbers'), 'low'::lib.level);
    select count(*) from lib.high;
end;

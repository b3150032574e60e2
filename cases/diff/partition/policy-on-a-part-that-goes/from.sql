create table visits (
    id integer not null,
    at date
) partition by list (id);
create table visits_rest partition of visits default;
create policy known on visits_rest using (at is not null);
create view known_visits as
select id
from visits_rest
where at is not null;

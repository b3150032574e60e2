select *, (select count(*) from v) from parent order by id

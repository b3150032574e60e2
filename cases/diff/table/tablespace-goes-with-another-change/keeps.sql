select (select string_agg(id || name, ',' order by id) from wide), (select count(*) from names), (select max(id) from plain);

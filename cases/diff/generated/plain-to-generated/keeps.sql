select id, name, name_lower from people order by id;

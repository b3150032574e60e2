select id, value from cache union all select id, value from sessions order by id;

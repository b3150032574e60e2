select id::text from events union all select country from places order by 1;

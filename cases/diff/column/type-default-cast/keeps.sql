select id, priority::text from jobs order by id;

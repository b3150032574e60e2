select id, (was).name from log order by id;

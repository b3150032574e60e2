select id, (p).value, (p).currency from offer order by id;

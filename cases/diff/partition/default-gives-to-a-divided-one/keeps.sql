select id, d from p order by id;

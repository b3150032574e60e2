select id, d, n from p order by id;

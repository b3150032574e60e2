select id, d, r from p order by id;

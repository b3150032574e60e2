select id, r from p order by id;

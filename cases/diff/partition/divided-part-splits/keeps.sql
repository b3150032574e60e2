select id, d, w from p order by id;

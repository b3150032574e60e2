select id, d from p order by 1, 2;

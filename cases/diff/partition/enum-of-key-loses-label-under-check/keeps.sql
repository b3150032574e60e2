select * from p order by 1, 2;

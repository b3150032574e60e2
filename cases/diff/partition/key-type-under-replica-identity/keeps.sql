select a, b from p order by 1;

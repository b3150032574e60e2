select count(*), sum(line) from orders;

select count(*), sum(total) from orders;

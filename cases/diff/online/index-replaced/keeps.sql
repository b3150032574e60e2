select count(*), sum(id), sum(total) from orders;

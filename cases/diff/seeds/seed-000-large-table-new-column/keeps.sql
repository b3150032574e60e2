select count(*), sum(id) from large_table;

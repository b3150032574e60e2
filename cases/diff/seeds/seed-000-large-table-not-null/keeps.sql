select count(*), min(new_column), max(new_column) from large_table;

select id, k, title from doc order by 1;

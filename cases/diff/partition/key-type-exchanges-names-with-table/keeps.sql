select name::text from job order by 1;

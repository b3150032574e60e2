select * from kept order by 1;

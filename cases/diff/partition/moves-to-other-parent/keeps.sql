select * from y2023;

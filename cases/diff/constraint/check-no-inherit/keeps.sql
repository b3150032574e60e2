select * from parents;

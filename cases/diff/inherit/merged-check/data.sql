insert into capitals values ('Paris', 2100000);

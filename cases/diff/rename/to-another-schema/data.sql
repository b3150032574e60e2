insert into orders values (1, 'old'); insert into orders_v2 values (2, 'new'); insert into bills_v2 values (3, 0.2);

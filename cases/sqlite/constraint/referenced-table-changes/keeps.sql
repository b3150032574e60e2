select * from invoice, customer;

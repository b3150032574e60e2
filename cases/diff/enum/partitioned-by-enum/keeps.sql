select region::text, amount from sales;

select id, region, total from sales;

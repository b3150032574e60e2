-- drop table invoice
-- hazard: deletes-data: all rows of invoice are gone
DROP TABLE invoice;

-- drop table customer
-- hazard: deletes-data: all rows of customer are gone
DROP TABLE customer;

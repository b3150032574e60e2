-- drop table areas
-- hazard: deletes-data: all rows of areas are gone
DROP TABLE areas;

-- drop table shop.item
-- hazard: deletes-data: the rows of shop.item are lost
DROP TABLE shop.item;

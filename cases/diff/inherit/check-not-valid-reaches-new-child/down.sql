-- drop table shop.event_2024_may
-- hazard: deletes-data: the rows of shop.event_2024_may are lost
DROP TABLE shop.event_2024_may;

-- drop table shop.event_2024
-- hazard: deletes-data: the rows of shop.event_2024 are lost
DROP TABLE shop.event_2024;

-- drop table shop.event
-- hazard: deletes-data: the rows of shop.event are lost
DROP TABLE shop.event;

-- create table areas
CREATE VIRTUAL TABLE areas USING rtree(id, left, right, +name text);

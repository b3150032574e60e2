select id, r from whole order by id

select id, r from part

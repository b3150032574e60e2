select c.id, p.id from children c join parents p on p.id = c.parent_id;

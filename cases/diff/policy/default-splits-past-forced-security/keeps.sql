select id, owner from notes order by id

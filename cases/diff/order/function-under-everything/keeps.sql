select id, odd::integer, next from items;

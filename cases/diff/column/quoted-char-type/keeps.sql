select id, kind::text from flags;

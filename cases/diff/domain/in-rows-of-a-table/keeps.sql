select id, w::text, (one).id, (one).w::text, many::text from pair, bag;

select id, t.lang::text, body, n.text_id from texts t left join notes n on n.lang = t.lang order by body;

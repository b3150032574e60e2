select id, d::text::jsonpath::text from near

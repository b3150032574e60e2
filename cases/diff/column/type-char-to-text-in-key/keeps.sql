select id, country::text, code::text from towns join countries on country = code;

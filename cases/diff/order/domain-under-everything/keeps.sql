select id, code::text, short::text from t;

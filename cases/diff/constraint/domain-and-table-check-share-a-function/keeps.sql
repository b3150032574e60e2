select id, code::text, name from t;

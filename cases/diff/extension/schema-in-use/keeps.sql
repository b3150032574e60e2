select id, attributes::text from t;

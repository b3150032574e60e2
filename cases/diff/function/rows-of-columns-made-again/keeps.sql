select id, is_made from t;

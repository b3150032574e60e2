select id, body from t;

select id, x from t;

select id, price from t;

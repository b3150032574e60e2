select id, price::integer from t;

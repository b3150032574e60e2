select price::numeric from t;

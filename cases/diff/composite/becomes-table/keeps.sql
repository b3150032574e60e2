select (a).x, (a).y, b from t;

select odd::text, many::text[] from t;

select id, (v::money_of).amount::float, (v::cents).count from t order by id;

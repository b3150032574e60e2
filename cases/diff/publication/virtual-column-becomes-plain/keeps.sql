select a, v, b from t union all select a, v, null from parted order by b

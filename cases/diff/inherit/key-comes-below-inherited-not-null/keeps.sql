select tableoid::regclass::text, id, k from base order by 1, 2;

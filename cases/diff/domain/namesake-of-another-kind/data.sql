insert into t values (1, 'red', 'green', array['green']);

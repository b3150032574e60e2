insert into app.kappa values (1, row('a', array['b'])::app.gamma, array[row('c', null)::app.gamma], row(7)::app.delta);

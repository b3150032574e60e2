insert into brick values (1, 'red'), (2, 'green');
insert into shape values (3, 'red');
insert into heap values (row(4, 'green'), array[row(5, 'red')::shape]);

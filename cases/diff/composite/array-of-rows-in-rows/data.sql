insert into t values
    (1, row(array[(1, 'q'), (2, null)]::c1[], 5), array[row(array[row(array[(3, 'r')]::c1[], 6)]::c2[], (4, 's'))]::c3[]),
    (2, null, '{}'), (3, row('{}'::c1[], null), array[row(null, null), null]::c3[]);

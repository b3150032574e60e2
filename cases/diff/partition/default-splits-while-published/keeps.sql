select k from p order by 1

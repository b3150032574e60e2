select id, k from p;

select k from b;

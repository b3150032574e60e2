select kind, n from kinds;

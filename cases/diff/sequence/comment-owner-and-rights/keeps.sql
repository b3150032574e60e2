select last_value from numbers;

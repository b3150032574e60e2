select at, degrees from reading order by 1

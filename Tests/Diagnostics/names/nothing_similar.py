print(zyxwvut)
